package org.wiredesk.local.read;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.console.Text;

/** Why an article was cleaned as it was, for people: what nearly went, and the rules by which the rest did. */
final class Explanation {
    private static final String INDENT = "  ";
    private static final String FURTHER = INDENT + INDENT;
    private static final int QUOTE = 60;

    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param article as {@code POST /api/clean?explain=true} answers it */
    static List<String> lines(Terminal terminal, JsonNode article) {
        Explanation explanation = new Explanation(terminal);
        explanation.candidates(article.path("candidates"));
        explanation.rules(article.path("rules"));
        return explanation.lines;
    }

    private void candidates(JsonNode candidates) {
        heading(candidates.isEmpty() ? "Nothing else came near to being taken out" : "Nearly taken out");
        for (JsonNode candidate : candidates) {
            lines.add(INDENT + text(candidate, "kind") + "  " + terminal.dim(text(candidate, "rule")) + "  “"
                    + Text.shorten(text(candidate, "text"), QUOTE) + "”");
            further(text(candidate, "evidence"));
        }
    }

    private void rules(JsonNode rules) {
        if (rules.isEmpty()) {
            return;
        }
        heading("The rules that took something out");
        for (JsonNode rule : rules) {
            lines.add(INDENT + text(rule, "rule") + "  " + terminal.dim("from " + text(rule, "from")));
            further(text(rule, "says"));
            JsonNode examples = rule.path("examples");
            further(
                    examples.isEmpty()
                            ? ""
                            : "for instance: " + Text.printable(examples.path(0).asText()));
        }
    }

    private void heading(String text) {
        lines.add("");
        lines.add(INDENT + terminal.bold(text));
    }

    private void further(String text) {
        if (!text.isEmpty()) {
            lines.addAll(Text.wrap(text, terminal.columns(), FURTHER));
        }
    }

    private static String text(JsonNode node, String field) {
        return Text.printable(node.path(field).asText(""));
    }
}
