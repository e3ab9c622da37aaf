package org.wiredesk.ingest.format;

import java.time.Instant;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.PublishedPrecision;

import static org.assertj.core.api.Assertions.assertThat;

class PageMetadataTest {
    private static final String ARTICLE = "{\"@type\":\"NewsArticle\",\"headline\":\"Ferries to run again\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[" + ARTICLE + "}]",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\"}," + ARTICLE + "}]}",
                "{\"@graph\":[{\"@graph\":[" + ARTICLE + "}]}]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":" + ARTICLE + "}}",
                "/*<![CDATA[*/" + ARTICLE + ",}/*]]>*/",
                "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"Ferries to run again\",\"description\":\"a\nb\"}"
            })
    void the_article_is_found_in_json_ld_whatever_it_is_wrapped_in(String json) {
        assertThat(jsonLd(json).headline).isEqualTo("Ferries to run again");
    }

    @Test
    void json_that_is_none_says_nothing_and_the_rest_of_the_page_does() {
        Story story = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script>"
                + "<meta property='og:title' content='Ferries to run again | Harbour News'>"
                + "<meta property='og:site_name' content='Harbour News'>");

        assertThat(story.headline).isEqualTo("Ferries to run again");
        assertThat(story.sourceName).isEqualTo("Harbour News");
    }

    @Test
    void what_a_list_of_other_articles_says_is_not_taken() {
        Story story = jsonLd(
                "[{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Other\","
                        + "\"author\":\"Olaf Berg\"}]}," + ARTICLE + ",\"author\":{\"name\":\"Ana Lund\"}}]");

        assertThat(story.headline).isEqualTo("Ferries to run again");
        assertThat(story.authors).containsExactly(new Author("Ana Lund", null, null));
    }

    @Test
    void authors_are_read_from_objects_strings_lists_and_references() {
        assertThat(jsonLd(ARTICLE + ",\"author\":[{\"@type\":\"Person\",\"name\":\"Ana Lund\"},\"Olaf Berg\"]}")
                        .authors)
                .extracting(Author::name)
                .containsExactly("Ana Lund", "Olaf Berg");
        assertThat(jsonLd(ARTICLE + ",\"author\":\"By Ana Lund and Olaf Berg\"}").authors)
                .extracting(Author::name)
                .containsExactly("Ana Lund", "Olaf Berg");
        assertThat(jsonLd("{\"@graph\":[" + ARTICLE + ",\"author\":{\"@id\":\"#ana\"}},"
                                + "{\"@type\":\"Person\",\"@id\":\"#ana\",\"name\":\"Ana Lund\"}]}")
                        .authors)
                .extracting(Author::name)
                .containsExactly("Ana Lund");
        assertThat(read("<p>By <a rel=author href='/ana'>Ana Lund</a></p>").authors)
                .extracting(Author::name)
                .containsExactly("Ana Lund");
    }

    @Test
    void an_agency_or_an_organisation_is_never_a_person() {
        Story story = jsonLd(
                ARTICLE + ",\"author\":[{\"@type\":\"Person\",\"name\":\"The Associated Press\"},"
                        + "{\"@type\":\"Organization\",\"name\":\"Harbour News\"},\"https://social.example/ana\",\"ana@harbour.example\"]}");

        assertThat(story.authors).isEmpty();
        assertThat(story.infoSources).contains(new InfoSource("AP", "agency"));
    }

    @Test
    void a_time_is_as_exact_as_it_is_stated() {
        Story instant = jsonLd(ARTICLE + ",\"datePublished\":\"2031-05-17T10:30:00+02:00\"}");
        assertThat(instant.publishedAt).isEqualTo(Instant.parse("2031-05-17T08:30:00Z"));
        assertThat(instant.publishedPrecision).isEqualTo(PublishedPrecision.INSTANT);

        Story local = read("<meta property='article:published_time' content='2031-05-17T10:30:00'>");
        assertThat(local.publishedPrecision).isEqualTo(PublishedPrecision.DAY);

        Story element = read("<time pubdate datetime='2031-05-17'>Saturday</time>");
        assertThat(element.publishedAt).isEqualTo(Instant.parse("2031-05-17T00:00:00Z"));
        assertThat(element.publishedPrecision).isEqualTo(PublishedPrecision.DAY);

        assertThat(read("<time datetime='2031-05-17'>the storm</time>").publishedAt)
                .isNull();
        assertThat(read("<meta name=date content='last Tuesday'>").publishedAt).isNull();
    }

    @Test
    void an_address_is_taken_only_whole() {
        assertThat(read("<link rel=canonical href='https://harbour.example/77'>").url)
                .isEqualTo("https://harbour.example/77");
        assertThat(read("<link rel=canonical href='/77'><meta property='og:url' content='https://harbour.example/77'>")
                        .url)
                .isEqualTo("https://harbour.example/77");
    }

    private static Story jsonLd(String json) {
        return read("<script type='application/ld+json'>" + json + "</script>");
    }

    private static Story read(String html) {
        Story story = new Story("text/html");
        PageMetadata.read(Jsoup.parse(html), story);
        return story;
    }
}
