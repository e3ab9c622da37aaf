package org.wiredesk.ingest.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.Articles;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What publishers do to XML, format by format. */
class XmlQuirksTest {
    private static final String STORY =
            "The harbour master said on Friday that the ferries would run again before the end of the week.";

    @Test
    void xml_is_known_behind_comments_instructions_and_a_document_type() {
        String feed =
                "<rss><channel><item><title>t</title><description>" + STORY + "</description></item></channel></rss>";
        for (String prolog : List.of(
                "<!-- made by hand -->\n",
                "<?xml-stylesheet href='a.css'?><!-- a --><!-- b -->",
                "<!DOCTYPE rss [<!ENTITY nbsp \"&#160;\">]>\n",
                "\n  \n<?xml version='1.0'?><!-- a -->")) {
            assertThat(one(prolog + feed, null).format()).as(prolog).isEqualTo("application/rss+xml");
        }
        assertThat(Articles.cleaned(feed.getBytes(StandardCharsets.UTF_16), null, RawMessage.Stated.NOTHING)
                        .body())
                .isEqualTo(STORY);
        assertThat(one("<!-- page --><!DOCTYPE html><p>" + STORY, null).format())
                .isEqualTo("text/html");
    }

    @Test
    void nitf_with_a_document_type_is_read_and_its_rows_are_lines() {
        CleanArticle article = one(
                """
                <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.2//EN" "http://harbour.example/nitf-3-2.dtd">
                <nitf><head><docdata><correction info="Corrects the day."/><key-list><keyword key="ferries"/></key-list></docdata></head>
                <body><body.head><hedline><hl1>Results</hl1></hedline><distributor>Harbour Press</distributor>
                <byline>By<person>Ana Lund</person><byttl>Harbour Press</byttl></byline></body.head><body.content><p>%s</p>
                <table><tr><td>Vigo</td><td>3</td></tr><tr><td>Porto</td><td>1</td></tr></table></body.content></body></nitf>"""
                        .formatted(STORY),
                null);
        assertThat(article.body()).isEqualTo(STORY + "\n\nVigo 3\n\nPorto 1");
        assertThat(article.authors()).containsExactly(new Author("Ana Lund", null, "Harbour Press"));
        assertThat(article.subjects()).containsExactly(new Subject("ferries", null));
        assertThat(article.corrections()).hasSize(1);
    }

    @Test
    void several_people_in_one_element_of_nitf_are_several_authors() {
        CleanArticle article = one(
                "<nitf><body><body.head><byline><person>Ana Lund and Tom"
                        + " Reed</person></byline></body.head><body.content><p>"
                        + STORY + "</p></body.content></body></nitf>",
                "application/nitf+xml");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Lund", "Tom Reed");
    }

    @Test
    void a_broken_item_of_a_news_message_costs_itself_only() {
        String item = "<newsItem guid=\"tag:hp:%s\"><itemMeta><pubStatus"
                + " qcode=\"stat:%s\"/></itemMeta><contentMeta><keyword>ferry</keyword><dateline>VIGO, Spain (HP)"
                + " -</dateline></contentMeta><contentSet><inlineXML><html><body><p>"
                + STORY
                + "</p></body></html></inlineXML></contentSet></newsItem>";
        List<Outcome> outcomes = Articles.process(
                ("<newsMessage><itemSet>" + item.formatted(1, "usable") + item.formatted(2, "lost")
                                + item.formatted(3, "usable") + "<newsItem guid=\"picture\"/></itemSet></newsMessage>")
                        .getBytes(UTF_8),
                null);
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> assertThat(rejected.reason())
                        .isEqualTo(RejectionReason.MALFORMED));
        CleanArticle last = ((Outcome.Cleaned) outcomes.get(2)).article();
        assertThat(last.dateline().places()).containsExactly("Vigo, Spain");
        assertThat(last.dateline().agency()).isEqualTo("HP");
        assertThat(last.subjects()).containsExactly(new Subject("ferry", null));
    }

    @Test
    void wire_text_in_one_paragraph_of_newsml_g2_keeps_its_paragraphs() {
        CleanArticle article = one(
                "<newsItem guid=\"a\"><contentSet><inlineXML><html><body><p>" + STORY
                        + "\n\n"
                        + "    The islanders were relieved, and said so to everybody who asked them.\n"
                        + "</p></body></html></inlineXML></contentSet></newsItem>",
                null);
        assertThat(article.body())
                .isEqualTo(STORY + "\n\nThe islanders were relieved, and said so to everybody who asked them.");
    }

    @Test
    void newsml_1_states_its_facts_and_its_body_is_found_among_other_contents() {
        CleanArticle article = one(
                """
                <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>harbour.example</ProviderId><DateId>20310517</DateId>
                <NewsItemId>ferries-7</NewsItemId><RevisionId PreviousRevision="2" Update="N">3</RevisionId></NewsIdentifier></Identification>
                <NewsManagement><FirstCreated>20310517T093000Z</FirstCreated><ThisRevisionCreated>20310517T113000+0200</ThisRevisionCreated>
                <Status FormalName="Usable"/><Urgency FormalName="3"/></NewsManagement>
                <NewsComponent><NewsLines><HeadLine>Ferries to run again</HeadLine><ByLine>By Ana Lund</ByLine>
                <DateLine>VIGO, Spain, May 17 (HP) -</DateLine><CopyrightLine>(c) HP</CopyrightLine></NewsLines>
                <AdministrativeMetadata><Provider><Party FormalName="Harbour Press"/></Provider></AdministrativeMetadata>
                <DescriptiveMetadata><Language FormalName="en"/><SubjectCode><Subject FormalName="04000000"/></SubjectCode></DescriptiveMetadata>
                <NewsComponent><ContentItem><DataContent>.lead {margin: 0}</DataContent></ContentItem></NewsComponent>
                <NewsComponent><ContentItem><DataContent><p>%s</p><p>“At last,” she said.</p></DataContent></ContentItem></NewsComponent>
                </NewsComponent></NewsItem></NewsML>"""
                        .formatted(STORY),
                null);
        assertThat(article.format()).isEqualTo("text/vnd.iptc.newsml");
        assertThat(article.publisherId()).isEqualTo("ferries-7");
        assertThat(article.version()).isEqualTo(3);
        assertThat(article.source().name()).isEqualTo("Harbour Press");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-05-17T09:30:00Z"));
        assertThat(article.urgency()).isEqualTo(3);
        assertThat(article.language().tag()).isEqualTo("en");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Lund");
        assertThat(article.dateline().places()).containsExactly("Vigo, Spain");
        assertThat(article.subjects()).containsExactly(new Subject("04000000", "04000000"));
        assertThat(article.body()).isEqualTo(STORY + "\n\n“At last,” she said.");
    }

    @Test
    void rss_addresses_are_absolute_and_credits_are_taken() {
        String feed =
                """
                <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Harbour News</title><link>https://harbour.example/</link>
                <item><media:title>not this</media:title><title>&lt;b&gt;Ferries&lt;/b&gt; &amp;amp; boats</title><link>/news/77</link>
                <source url="https://other.example/feed">Other Post</source><dc:language>fr</dc:language>
                <media:content><media:credit>Tom Reed</media:credit></media:content><description>%s</description></item>
                <item xml:base="https://base.example/a/"><title>u</title><link>b.html</link><description>%s</description></item>
                </channel></rss>"""
                        .formatted(STORY, STORY);
        List<Outcome> outcomes = Articles.process(feed.getBytes(UTF_8), null);
        CleanArticle first = ((Outcome.Cleaned) outcomes.get(0)).article();
        assertThat(first.headline()).isEqualTo("Ferries & boats");
        assertThat(first.url()).isEqualTo("https://harbour.example/news/77");
        assertThat(first.language().tag()).isEqualTo("fr");
        assertThat(first.infoSources()).containsExactly(new InfoSource("Other Post", "original-publisher"));
        assertThat(first.contributors()).containsExactly(new Contributor("Tom Reed", "photo"));
        CleanArticle second = ((Outcome.Cleaned) outcomes.get(1)).article();
        assertThat(second.url()).isEqualTo("https://base.example/a/b.html");
    }

    @Test
    void an_item_of_a_feed_without_text_costs_itself_only() {
        String feed = "<rss><channel><item><title>empty</title></item><item><description>" + STORY
                + "</description></item></channel></rss>";
        List<Outcome> outcomes = Articles.process(feed.getBytes(UTF_8), null);
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Cleaned.class);
    }

    @Test
    void an_atom_entry_takes_from_its_source_and_its_feed_what_it_does_not_say() {
        String feed =
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/" xml:lang="en"><title>Planet</title>
                <author><name>Desk</name></author>
                <entry><id>a</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ferries <i>again</i></div></title>
                <link rel="self" href="a.atom"/><link rel="alternate" type="application/json" href="a.json"/><link href="a.html"/>
                <source><title>Harbour News</title><author><name>Ana Lund</name></author><rights>(c) Harbour</rights></source>
                <contributor><name>Tom Reed</name></contributor><content>%s</content></entry>
                <entry><id>b</id><title>b</title><link href="b"/><content type="text">%s</content></entry></feed>"""
                        .formatted(STORY, STORY);
        List<Outcome> outcomes = Articles.process(feed.getBytes(UTF_8), null);
        CleanArticle first = ((Outcome.Cleaned) outcomes.get(0)).article();
        assertThat(first.url()).isEqualTo("https://harbour.example/a.html");
        assertThat(first.headline()).isEqualTo("Ferries again");
        assertThat(first.source().name()).isEqualTo("Harbour News");
        assertThat(first.authors()).extracting(Author::name).containsExactly("Ana Lund");
        assertThat(first.contributors()).containsExactly(new Contributor("Tom Reed", "contributor"));
        assertThat(first.copyrightNotice()).isEqualTo("(c) Harbour");
        CleanArticle second = ((Outcome.Cleaned) outcomes.get(1)).article();
        assertThat(second.authors()).extracting(Author::name).containsExactly("Desk");
        assertThat(second.source().name()).isEqualTo("Planet");
    }

    @Test
    void rss_1_items_are_known_by_what_they_are_about() {
        CleanArticle article = one(
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><channel><title>Harbour"
                        + " News</title></channel><item"
                        + " rdf:about=\"https://harbour.example/77\"><title>t</title><description>" + STORY
                        + "</description></item></rdf:RDF>",
                null);
        assertThat(article.url()).isEqualTo("https://harbour.example/77");
        assertThat(article.source().name()).isEqualTo("Harbour News");
    }

    @Test
    void json_ld_is_unsupported_and_says_so() {
        byte[] bytes =
                "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"articleBody\":\"x\"}".getBytes(UTF_8);
        assertThat(Articles.rejected(bytes, "application/ld+json").reason())
                .isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
    }

    private static CleanArticle one(String text, String contentType) {
        return Articles.cleaned(text.getBytes(UTF_8), contentType, RawMessage.Stated.NOTHING);
    }
}
