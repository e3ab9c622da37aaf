package org.wiredesk.local.read;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.local.console.RecordedTerminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTest {
    @Test
    void tells_what_nearly_went_and_by_which_rules_the_rest_did() throws Exception {
        assertThat(
                        lines(
                                """
                        {"candidates":[{"kind":"about","rule":"about-author@1","text":"Ana Lund is a reporter.",
                          "evidence":"the wording fits, but not the place"}],
                         "rules":[{"rule":"byline@1","from":"code","says":"Takes a line that names the authors.",
                          "examples":["By Ana Lund"]},{"rule":"tide-table@2","from":"/etc/house.rules","examples":[]}]}"""))
                .containsExactly(
                        "",
                        "  Nearly taken out",
                        "  about  about-author@1  “Ana Lund is a reporter.”",
                        "    the wording fits, but not the place",
                        "",
                        "  The rules that took something out",
                        "  byline@1  from code",
                        "    Takes a line that names the authors.",
                        "    for instance: By Ana Lund",
                        "  tide-table@2  from /etc/house.rules");
    }

    @Test
    void says_so_when_nothing_came_near() throws Exception {
        assertThat(lines("{\"candidates\":[],\"rules\":[]}"))
                .containsExactly("", "  Nothing else came near to being taken out");
    }

    @Test
    void an_article_cannot_write_control_characters_to_the_terminal() throws Exception {
        assertThat(String.join("", lines("{\"candidates\":[{\"text\":\"\\u001b[2Jgone\"}]}")))
                .doesNotContain("\u001b");
    }

    private static List<String> lines(String article) throws MalformedEventException {
        JsonNode answer = Json.readTree(article.getBytes(UTF_8));
        return Explanation.lines(new RecordedTerminal().plain(), answer);
    }
}
