package org.wiredesk.ingest.format;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Repair;
import org.wiredesk.ingest.Articles;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {
    private static final String STORY =
            "The harbour master said on Friday that the ferries would run again before the end of the week.";

    @Test
    void ninjs_1_states_its_facts() {
        CleanArticle article = one(
                """
                {"uri":"urn:hp:77","type":"text","version":"4","versioncreated":"2031-05-17T10:00:00Z",
                 "firstcreated":"2031-05-17T09:00:00Z","pubstatus":"usable","urgency":3,"language":"en",
                 "headline":"Ferries to run again","byline":"By Ana Lund and Tom Reed","located":"Vigo",
                 "copyrightnotice":"(c) 2031 Harbour Press","usageterms":"No archives","ednote":"Corrects spelling",
                 "subject":[{"code":"medtop:20000337","name":"water transport"}],
                 "body_html":"<p>VIGO, Spain (HP) - %s</p><p>“At last,” she said.</p>","body_text":"not this"}"""
                        .formatted(STORY),
                "application/json");
        assertThat(article.format()).isEqualTo("application/ninjs+json");
        assertThat(article.publisherId()).isEqualTo("urn:hp:77");
        assertThat(article.version()).isEqualTo(4);
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Lund", "Tom Reed");
        assertThat(article.dateline().agency()).isEqualTo("HP");
        assertThat(article.body()).isEqualTo(STORY + "\n\n“At last,” she said.");
        assertThat(article.urgency()).isEqualTo(3);
        assertThat(article.subjects()).hasSize(1);
        assertThat(article.corrections()).hasSize(1);
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-05-17T09:00:00Z"));
    }

    @Test
    void ninjs_3_has_lists_of_headlines_and_bodies() {
        CleanArticle article = one(
                """
                {"uri":"urn:hp:78","pubStatus":"withheld","versionCreated":"2031-05-17T10:00:00Z","by":"Ana Lund",
                 "headlines":[{"role":"short","value":"Ferries"},{"role":"main","value":"Ferries to run again"}],
                 "infoSources":[{"name":"Harbour Press"}],"copyrightHolder":"Harbour Press",
                 "bodies":[{"role":"main","contentType":"text/plain","value":"%s"}]}"""
                        .formatted(STORY),
                "application/ninjs+json");
        assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(article.headline()).isEqualTo("Ferries to run again");
        assertThat(article.infoSources()).containsExactly(new InfoSource("Harbour Press", "agency"));
        assertThat(article.body()).isEqualTo(STORY);
    }

    @Test
    void ninjs_with_a_wrong_status_is_malformed() {
        byte[] bytes = "{\"uri\":\"x\",\"pubstatus\":\"commissioned\",\"body_text\":\"x\"}".getBytes(UTF_8);
        assertThat(Articles.rejected(bytes, "application/json").reason()).isEqualTo(RejectionReason.MALFORMED);
    }

    @Test
    void nitf_states_its_facts_and_captions_are_not_text() {
        CleanArticle article = one(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE nitf SYSTEM "nitf.dtd">
                <nitf><head><title>slug</title><docdata management-status="canceled"><doc-id id-string="hp-9" regsrc="HP"/>
                <urgency ed-urg="4"/><date.issue norm="20310517T093000Z"/><doc.copyright year="2031" holder="Harbour Press"/>
                </docdata></head><body><body.head><hedline><hl1>Ferries to run again</hl1></hedline>
                <byline>By <person>Ana Lund</person><byttl>Chief Correspondent</byttl></byline>
                <dateline><location>Vigo</location></dateline></body.head>
                <body.content><block><p>%s</p><hl2>Lights on</hl2><media><media-caption>A ferry.</media-caption></media>
                <p>“At last,” she said.</p></block></body.content></body></nitf>"""
                        .formatted(STORY),
                "application/nitf+xml");
        assertThat(article.pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.publisherId()).isEqualTo("hp-9");
        assertThat(article.headline()).isEqualTo("Ferries to run again");
        assertThat(article.authors()).containsExactly(new Author("Ana Lund", "Chief Correspondent", null));
        assertThat(article.dateline().places()).containsExactly("Vigo");
        assertThat(article.copyrightNotice()).isEqualTo("© 2031 Harbour Press");
        assertThat(article.body()).isEqualTo(STORY + "\n\nLights on\n\n“At last,” she said.");
    }

    @Test
    void newsml_g2_gives_every_text_item_of_a_message() {
        String item =
                """
                <newsItem guid="tag:hp:%d" version="2" xml:lang="en"><rightsInfo><copyrightNotice>(c) HP</copyrightNotice>
                <usageTerms>No archives</usageTerms></rightsInfo><itemMeta><itemClass qcode="ninat:text"/>
                <provider literal="Harbour Press"/><versionCreated>2031-05-17T10:00:00Z</versionCreated>
                <embargoed>2031-05-18T10:00:00Z</embargoed><pubStatus qcode="stat:usable"/></itemMeta>
                <contentMeta><urgency>2</urgency><headline>Ferries to run again</headline><by>Ana Lund</by>
                <subject qcode="medtop:1"><name>transport</name></subject></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head/>
                <body><p>VIGO (HP) - %s</p></body></html></inlineXML></contentSet></newsItem>""";
        String message = "<newsMessage><itemSet>" + item.formatted(1, STORY) + "<packageItem guid=\"p\"/>"
                + item.formatted(2, STORY) + "</itemSet></newsMessage>";
        List<Outcome> outcomes = Articles.process(message.getBytes(UTF_8), null);
        assertThat(outcomes).hasSize(2).allMatch(outcome -> outcome instanceof Outcome.Cleaned);
        CleanArticle article = ((Outcome.Cleaned) outcomes.get(0)).article();
        assertThat(article.publisherId()).isEqualTo("tag:hp:1");
        assertThat(article.source().name()).isEqualTo("Harbour Press");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Lund");
        assertThat(article.embargoedUntil()).isEqualTo(Instant.parse("2031-05-18T10:00:00Z"));
        assertThat(article.usageTerms()).isEqualTo("No archives");
        assertThat(article.body()).isEqualTo(STORY);
    }

    @Test
    void rss_items_are_articles_of_their_channel() {
        String feed =
                """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title><language>en</language>
                <item><title>Ferries &amp;amp; boats</title><link>https://harbour.example/77?utm_source=rss</link>
                <guid isPermaLink="false">77</guid><pubDate>Sat, 17 May 2031 09:30:00 GMT</pubDate><dc:creator>Ana Lund</dc:creator>
                <description>short</description><content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
                <item><title>Second</title><author>desk@harbour.example (Tom Reed)</author><description>%s</description></item>
                </channel></rss>"""
                        .formatted(STORY, STORY);
        List<Outcome> outcomes = Articles.process(feed.getBytes(UTF_8), "application/rss+xml");
        assertThat(outcomes).hasSize(2);
        CleanArticle first = ((Outcome.Cleaned) outcomes.get(0)).article();
        assertThat(first.headline()).isEqualTo("Ferries & boats");
        assertThat(first.url()).isEqualTo("https://harbour.example/77");
        assertThat(first.publisherId()).isEqualTo("77");
        assertThat(first.source().name()).isEqualTo("Harbour News");
        assertThat(first.publishedAt()).isEqualTo(Instant.parse("2031-05-17T09:30:00Z"));
        assertThat(first.body()).isEqualTo(STORY);
        CleanArticle second = ((Outcome.Cleaned) outcomes.get(1)).article();
        assertThat(second.authors()).extracting(Author::name).containsExactly("Tom Reed");
    }

    @Test
    void atom_entries_have_text_html_or_xhtml() {
        String entry =
                "<entry><id>tag:%s</id><title type=\"html\">&lt;b&gt;Ferries&lt;/b&gt;</title><updated>2031-05-17T09:30:00Z</updated>"
                        + "<link rel=\"alternate\" href=\"https://harbour.example/%s\"/><author><name>Ana Lund</name></author>%s</entry>";
        String feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour News</title>"
                + entry.formatted("a", "a", "<content type=\"html\">&lt;p&gt;" + STORY + "&lt;/p&gt;</content>")
                + entry.formatted(
                        "b",
                        "b",
                        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>" + STORY
                                + "</p></div></content>")
                + entry.formatted("c", "c", "<content>" + STORY + "</content>") + "</feed>";
        List<Outcome> outcomes = Articles.process(feed.getBytes(UTF_8), "application/atom+xml");
        assertThat(outcomes).hasSize(3).allSatisfy(outcome -> {
            CleanArticle article = ((Outcome.Cleaned) outcome).article();
            assertThat(article.body()).isEqualTo(STORY);
            assertThat(article.headline()).isEqualTo("Ferries");
            assertThat(article.authors()).hasSize(1);
        });
    }

    @Test
    void entities_that_a_document_defines_are_not_expanded_or_fetched() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<rss><channel><item><title>&b;&x;</title><description>" + STORY
                        + " &b; &x;</description></item></channel></rss>";
        CleanArticle article = one(bomb, "application/rss+xml");
        assertThat(article.body()).doesNotContain("lol").contains("harbour master");
    }

    @Test
    void a_declared_encoding_of_xml_is_followed() {
        byte[] bytes =
                ("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>t</title><description>"
                                + "Начальник порта сказал в пятницу, что паромы снова пойдут.</description></item></channel></rss>")
                        .getBytes(java.nio.charset.Charset.forName("windows-1251"));
        assertThat(Articles.cleaned(bytes, "application/xml", RawMessage.Stated.NOTHING)
                        .body())
                .startsWith("Начальник порта");
    }

    @Test
    void utf_8_under_the_label_of_latin_1_is_read_as_what_it_is() {
        CleanArticle article = Articles.cleaned(
                (STORY + " Café.").getBytes(UTF_8), "text/plain; charset=iso-8859-1", RawMessage.Stated.NOTHING);
        assertThat(article.body()).endsWith("Café.");
        assertThat(article.sanitised()).containsExactly(Repair.ENCODING);
    }

    @Test
    void xml_of_another_kind_is_unsupported() {
        assertThat(Articles.rejected("<svg/>".getBytes(UTF_8), "application/xml")
                        .reason())
                .isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
    }

    private static CleanArticle one(String text, String contentType) {
        return Articles.cleaned(text.getBytes(UTF_8), contentType, RawMessage.Stated.NOTHING);
    }
}
