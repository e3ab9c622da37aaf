package org.wiredesk.ingest;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Conflict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What the bytes state comes first, then what was stated beside them, then what the text suggests; the rest is noted. */
class ConflictsTest {
    private static final String ENGLISH =
            "The harbour master of the old town said on Friday that the ferries would run again before the end of the week. "
                    + "Nobody on the quay had believed him until the first of them came round the mole with all its lights on, and "
                    + "the people who had waited there since the morning began to sing. The town will pay for the fuel until the spring.";

    @Test
    void a_language_that_the_text_is_not_in_is_taken_and_noted() {
        CleanArticle article = Articles.json("{\"language\":\"de-AT\",\"body\":\"%s\"}".formatted(ENGLISH));

        assertThat(article.language().tag()).isEqualTo("de-AT");
        assertThat(article.conflicts()).containsExactly(new Conflict("language", "de-AT", "en"));
    }

    @ParameterizedTest
    @CsvSource({"en", "en-GB", "EN_us"})
    void the_language_of_the_text_is_no_conflict_in_any_spelling(String tag) {
        assertThat(Articles.json("{\"language\":\"%s\",\"body\":\"%s\"}".formatted(tag, ENGLISH))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void a_text_too_short_to_tell_its_language_contradicts_nothing() {
        assertThat(Articles.json("{\"language\":\"de\",\"body\":\"The ferries run again on Friday.\"}")
                        .conflicts())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO, March 4 (Harbour Post) – | true",
                "OSLO, May 15 (Harbour Post) – | false",
                "OSLO, 20 May 2031 (Harbour Post) – | false",
                "OSLO, May 15, 2029 (Harbour Post) – | true",
                "OSLO, Thursday (Harbour Post) – | false",
            })
    void a_dateline_far_from_the_stated_date_is_noted(String dateline, boolean noted) {
        CleanArticle article = Articles.json(
                "{\"publishedAt\":\"2031-05-17T08:00:00Z\",\"body\":\"%s %s\"}".formatted(dateline, ENGLISH));

        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-05-17T08:00:00Z"));
        assertThat(article.dateline()).isNotNull();
        assertThat(article.conflicts().stream().map(Conflict::field))
                .isEqualTo(noted ? List.of("publishedAt") : List.of());
    }

    @Test
    void the_turn_of_the_year_is_no_distance() {
        assertThat(PrintedDate.isFarFrom("Dec. 31", Instant.parse("2031-01-02T00:00:00Z")))
                .isFalse();
        assertThat(PrintedDate.isFarFrom("Jan. 1", Instant.parse("2030-12-30T00:00:00Z")))
                .isFalse();
        assertThat(PrintedDate.isFarFrom("4 mars", Instant.parse("2031-07-02T00:00:00Z")))
                .isFalse();
    }

    @Test
    void what_is_stated_beside_the_bytes_fills_gaps_and_is_noted_where_it_contradicts() {
        RawMessage.Stated beside =
                new RawMessage.Stated("other-id", "9", "Hill Courier", "https://harbour.example/b?utm_source=x");
        CleanArticle article = cleaned(beside);

        assertThat(article.publisherId()).isEqualTo("hn-77");
        assertThat(article.version()).isEqualTo(3);
        assertThat(article.source().name()).isEqualTo("Harbour News");
        assertThat(article.conflicts())
                .containsExactlyInAnyOrder(
                        new Conflict("publisherId", "hn-77", "other-id"),
                        new Conflict("version", "3", "9"),
                        new Conflict("url", "https://harbour.example/a", "https://harbour.example/b"),
                        new Conflict("source", "Harbour News", "Hill Courier"));
    }

    @Test
    void what_is_stated_twice_alike_is_no_conflict() {
        RawMessage.Stated beside =
                new RawMessage.Stated("hn-77", "3", "harbour.example", "http://m.harbour.example/a/?utm_source=x");
        CleanArticle article = cleaned(beside);

        assertThat(article.conflicts()).isEmpty();
    }

    @Test
    void beside_many_articles_only_the_source_can_contradict() {
        String feed =
                """
                <rss version="2.0"><channel><title>Harbour News</title><item><guid>a</guid><description>%s</description></item>
                <item><guid>b</guid><description>%s</description></item></channel></rss>"""
                        .formatted(ENGLISH, ENGLISH);
        List<Outcome> outcomes = new ArticleProcessor()
                .process(new RawMessage(
                        feed.getBytes(UTF_8),
                        "application/rss+xml",
                        new RawMessage.Stated("x", "9", null, "https://harbour.example/c"),
                        Articles.RECEIVED));

        assertThat(outcomes).hasSize(2).allSatisfy(outcome -> assertThat(
                        ((Outcome.Cleaned) outcome).article().conflicts())
                .isEmpty());
    }

    private static CleanArticle cleaned(RawMessage.Stated beside) {
        String article =
                """
                {"id":"hn-77","version":3,"url":"https://harbour.example/a","source":{"name":"Harbour News"},"body":"%s"}""";
        return Articles.cleaned(article.formatted(ENGLISH).getBytes(UTF_8), "application/json", beside);
    }
}
