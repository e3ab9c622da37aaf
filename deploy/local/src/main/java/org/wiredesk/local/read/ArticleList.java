package org.wiredesk.local.read;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.console.Text;

/** A page of articles, two lines for each. */
final class ArticleList {
    private ArticleList() {}

    static List<String> lines(Terminal terminal, JsonNode page) {
        List<String> lines = new ArrayList<>();
        for (JsonNode article : page.path("articles")) {
            String headline = article.path("headline").asText("");
            String title = headline.isEmpty() ? article.path("body").asText("") : headline;
            lines.add(terminal.bold(Text.shorten(title.isEmpty() ? "(no text)" : title, terminal.columns())));
            lines.add(terminal.dim("  " + about(article)));
        }
        if (lines.isEmpty()) {
            lines.add("No article matches.");
        } else if (page.path("nextCursor").isTextual()) {
            lines.add("There are more: narrow the question, or raise --limit.");
        }
        return lines;
    }

    private static String about(JsonNode article) {
        List<String> parts = new ArrayList<>();
        add(parts, article.path("source").path("name"));
        add(parts, article.path("publishedAt"));
        add(parts, article.path("enrichment").path("sentiment").path("polarity"));
        int copies = article.path("copies").asInt();
        if (copies > 0) {
            parts.add(copies == 1 ? "1 copy" : copies + " copies");
        }
        add(parts, article.path("id"));
        return String.join("  ·  ", parts);
    }

    private static void add(List<String> parts, JsonNode value) {
        String text = value.isNull() ? "" : Text.printable(value.asText(""));
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }
}
