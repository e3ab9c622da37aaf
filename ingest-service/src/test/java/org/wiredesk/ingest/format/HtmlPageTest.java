package org.wiredesk.ingest.format;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.ingest.Articles;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class HtmlPageTest {
    private final CleanArticle article =
            Articles.cleaned(Articles.fixture("page.html"), "text/html; charset=utf-8", RawMessage.Stated.NOTHING);

    @Test
    void the_body_is_the_story() {
        assertThat(article.body())
                .startsWith("The harbour master of Vigo said")
                .endsWith("nobody had asked the lamps.")
                .contains("Lights on the quay")
                .doesNotContain("Subscribe", "Most read", "Privacy", "Photo:", "Ferry timetable");
    }

    @Test
    void the_raw_text_is_the_visible_text() {
        assertThat(article.rawText())
                .contains("Most read", "Privacy Policy")
                .doesNotContain("var tracker", "hidden offer");
    }

    @Test
    void what_the_page_states_is_data() {
        assertThat(article.headline()).isEqualTo("Ferries to run again");
        assertThat(article.authors()).containsExactly(new Author("Ana Lund", null, null));
        assertThat(article.url()).isEqualTo("https://harbour.example/news/77");
        assertThat(article.source().name()).isEqualTo("Harbour News");
        assertThat(article.language().tag()).isEqualTo("en-GB");
    }

    @Test
    void a_page_nested_without_end_is_read_in_bounded_time() {
        String bomb = "<div>".repeat(200_000) + "The harbour master said on Friday that the ferries would run again."
                + "</div>";
        assertThat(Articles.process(bomb.getBytes(UTF_8), "text/html")).hasSize(1);
    }

    @Test
    void a_giant_attribute_costs_nothing() {
        String bomb = "<p class=\"" + "a ".repeat(1_000_000)
                + "\">The harbour master said on Friday that the ferries would run again.</p>";
        assertThat(Articles.cleaned(bomb.getBytes(UTF_8), "text/html", RawMessage.Stated.NOTHING)
                        .body())
                .startsWith("The harbour master");
    }
}
