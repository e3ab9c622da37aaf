package org.wiredesk.ingest;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.PublishedPrecision;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RawArticleTest {
    private static final String BODY =
            "The harbour master of the old town said on Friday that the ferries would run again before the end of the week.";

    @Test
    void stated_fields_are_taken_as_data() {
        CleanArticle article = Articles.json(
                """
                {"id":"hn-77","version":3,"url":"https://m.harbour.example/news/77/?utm_source=x#top",
                 "source":{"name":"Harbour News","domain":"harbour.example"},"headline":"Ferries to run again",
                 "byline":"By Ana Lund","authors":["Ana Lund",{"name":"Tom Reed","role":"editor"}],"language":"en-GB",
                 "publishedAt":"2031-05-17","modifiedAt":"2031-05-18T06:00:00+02:00","copyrightNotice":"(c) Harbour",
                 "usageTerms":"Ask first","body":"%s"}"""
                        .formatted(BODY));
        assertThat(article.publisherId()).isEqualTo("hn-77");
        assertThat(article.version()).isEqualTo(3);
        assertThat(article.url()).isEqualTo("https://harbour.example/news/77");
        assertThat(article.source()).isEqualTo(new Source("Harbour News", "harbour.example"));
        assertThat(article.authors())
                .containsExactly(new Author("Ana Lund", null, null), new Author("Tom Reed", "editor", null));
        assertThat(article.language().tag()).isEqualTo("en-GB");
        assertThat(article.language().confidence()).isEqualTo(1);
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-05-17T00:00:00Z"));
        assertThat(article.publishedPrecision()).isEqualTo(PublishedPrecision.DAY);
        assertThat(article.copyrightNotice()).isEqualTo("(c) Harbour");
        assertThat(article.usageTerms()).isEqualTo("Ask first");
        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void the_stated_headline_repeated_in_the_body_is_taken_out() {
        CleanArticle article = Articles.json(
                "{\"headline\":\"Ferries to run again\",\"body\":\"“Ferries to run again”\\n%s\"}".formatted(BODY));
        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void what_the_text_suggests_otherwise_is_noted_as_a_conflict() {
        CleanArticle article =
                Articles.json("{\"authors\":[\"Ana Lund\"],\"body\":\"By Tom Reed\\n%s\"}".formatted(BODY));
        assertThat(article.authors()).containsExactly(new Author("Ana Lund", null, null));
        assertThat(article.conflicts()).hasSize(1).first().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo("authors");
            assertThat(conflict.suggested()).isEqualTo("Tom Reed");
        });
    }

    @Test
    void a_body_in_html_is_read_as_html() {
        CleanArticle article = Articles.json(
                "{\"contentType\":\"text/html\",\"body\":\"<p>%s</p><p>Second &amp; last, they said on the quay.</p>\"}"
                        .formatted(BODY));
        assertThat(article.body()).isEqualTo(BODY + "\n\nSecond & last, they said on the quay.");
    }

    @Test
    void a_version_may_be_a_time() {
        assertThat(Articles.json("{\"version\":\"2031-05-17T00:00:00Z\",\"body\":\"%s\"}".formatted(BODY))
                        .version())
                .isEqualTo(Instant.parse("2031-05-17T00:00:00Z").toEpochMilli());
        assertThat(Articles.json("{\"body\":\"%s\"}".formatted(BODY)).version())
                .isEqualTo(Articles.RECEIVED.toEpochMilli());
    }

    @Test
    void the_same_article_has_the_same_id() {
        String first = Articles.json(
                        "{\"url\":\"https://www.harbour.example/a/?fbclid=1\",\"body\":\"%s\"}".formatted(BODY))
                .id();
        String second = Articles.json("{\"url\":\"http://harbour.example/a#x\",\"body\":\"Other. %s\"}".formatted(BODY))
                .id();
        assertThat(first).isEqualTo(second);
    }

    @Test
    void wrong_types_and_values_are_malformed_and_named() {
        Outcome.Rejected time =
                Articles.rejected("{\"publishedAt\":\"last week\",\"body\":\"x\"}".getBytes(UTF_8), "application/json");
        assertThat(time.reason()).isEqualTo(RejectionReason.MALFORMED);
        assertThat(time.detail()).contains("publishedAt");
        assertThat(Articles.rejected("{\"body\":{}}".getBytes(UTF_8), "application/json")
                        .detail())
                .contains("body");
    }
}
