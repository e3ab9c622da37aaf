package org.wiredesk.local.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.local.console.RecordedTerminal;
import org.wiredesk.local.console.Terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ArticleCardTest {
    private final Terminal terminal = new RecordedTerminal().plain();

    @Test
    void a_card_tells_the_story_what_is_known_and_what_was_taken_out() throws Exception {
        List<String> lines = ArticleCard.lines(terminal, read("enriched-article.json"), 1);

        assertThat(String.join("\n", lines) + "\n").isEqualTo(text("enriched-article.txt"));
    }

    @Test
    void an_article_of_which_little_is_known_has_no_empty_lines_for_the_rest() throws Exception {
        JsonNode bare = Json.readTree("{\"id\":\"7\",\"body\":\"One line.\",\"headline\":null}".getBytes(UTF_8));

        assertThat(ArticleCard.lines(terminal, bare, 3))
                .containsExactly("  (no headline)", "", "  One line.", "", "  Id            7");
    }

    @Test
    void an_article_cannot_write_control_characters_to_the_terminal() throws Exception {
        JsonNode hostile = Json.readTree(
                "{\"id\":\"7\",\"headline\":\"\\u001b[2Jgone\",\"body\":\"\\u001b]0;title\\u0007x\"}".getBytes(UTF_8));

        assertThat(String.join("", ArticleCard.lines(terminal, hostile, 3))).doesNotContain("\u001b", "\u0007");
    }

    private static JsonNode read(String name) throws IOException, MalformedEventException {
        return Json.readTree(text(name).getBytes(UTF_8));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ArticleCardTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
