package org.wiredesk.local.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.console.Text;

/** An article as a person likes to read it: the story first, then what is known about it, then what was taken out. */
public final class ArticleCard {
    private static final String INDENT = "  ";
    private static final int LABEL_WIDTH = 14;
    private static final int MENTIONED_ENTITIES = 12;
    private static final int QUOTE = 60;

    private final Terminal terminal;
    private final JsonNode article;
    private final List<String> lines = new ArrayList<>();

    private ArticleCard(Terminal terminal, JsonNode article) {
        this.terminal = terminal;
        this.article = article;
    }

    /**
     * Lines for a terminal.
     *
     * @param article a clean or enriched article in JSON; whatever is missing is left out
     * @param paragraphs at most so many of the body
     */
    public static List<String> lines(Terminal terminal, JsonNode article, int paragraphs) {
        ArticleCard card = new ArticleCard(terminal, article);
        card.story(paragraphs);
        card.facts();
        card.removals();
        return card.lines;
    }

    private void story(int paragraphs) {
        String headline = text(article, "headline");
        for (String line : Text.wrap(headline.isEmpty() ? "(no headline)" : headline, terminal.columns(), INDENT)) {
            lines.add(terminal.bold(line));
        }
        lines.add("");
        List<String> body =
                text(article, "body").lines().filter(line -> !line.isBlank()).toList();
        for (String paragraph : body.subList(0, Math.min(paragraphs, body.size()))) {
            lines.addAll(Text.wrap(paragraph, terminal.columns(), INDENT));
            lines.add("");
        }
        if (body.size() > paragraphs) {
            lines.add(INDENT
                    + terminal.dim("(" + (body.size() - paragraphs) + " more of " + body.size() + " paragraphs)"));
            lines.add("");
        }
    }

    private void facts() {
        fact(
                "Authors",
                each(
                        "authors",
                        author -> joined(
                                ", ", text(author, "name"), text(author, "role"), text(author, "organisation"))));
        JsonNode dateline = article.path("dateline");
        fact(
                "Dateline",
                joined(" · ", list(dateline.path("places"), "/"), text(dateline, "agency"), text(dateline, "date")));
        fact(
                "Source",
                joined(
                        " · ",
                        text(article.path("source"), "name"),
                        text(article.path("source"), "domain"),
                        text(article, "url")));
        fact("Published", text(article, "publishedAt"));
        fact("Rights", joined(" ", text(article, "copyrightNotice"), text(article, "usageTerms")));
        fact("Language", text(article.path("language"), "tag"));
        JsonNode enrichment = article.path("enrichment");
        if (!enrichment.isMissingNode()) {
            enrichment(enrichment);
        }
        fact("Id", joined(", version ", text(article, "id"), text(article, "version")));
    }

    private void enrichment(JsonNode enrichment) {
        String status = text(enrichment, "status");
        if (!status.equals("ok")) {
            fact("Enrichment", joined(": ", status, text(enrichment, "reason")));
        }
        JsonNode sentiment = enrichment.path("sentiment");
        if (sentiment.isObject()) {
            fact(
                    "Sentiment",
                    sentiment(sentiment)
                            + String.format(
                                    Locale.ROOT,
                                    " (confidence %.2f)",
                                    sentiment.path("confidence").asDouble()));
        }
        Map<String, List<String>> byType = new LinkedHashMap<>();
        int count = 0;
        for (JsonNode entity : enrichment.path("entities")) {
            if (count++ < MENTIONED_ENTITIES) {
                byType.computeIfAbsent(text(entity, "type"), type -> new ArrayList<>())
                        .add(entity(entity));
            }
        }
        byType.forEach((type, names) -> fact(capitalised(type), String.join(", ", names)));
    }

    private static String entity(JsonNode entity) {
        int mentions = entity.path("mentions").size();
        JsonNode sentiment = entity.path("sentiment");
        String more = joined(
                ", ",
                mentions > 1 ? mentions + " times" : "",
                sentiment.isObject() && !text(sentiment, "polarity").equals("neutral")
                        ? text(sentiment, "polarity")
                        : "");
        return text(entity, "name") + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private static String sentiment(JsonNode sentiment) {
        return text(sentiment, "polarity")
                + String.format(Locale.ROOT, " %+.2f", sentiment.path("score").asDouble());
    }

    private void removals() {
        JsonNode removed = article.path("removed");
        if (removed.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(INDENT + terminal.bold("Taken out of the text"));
        int kind = width(removed, "kind");
        int rule = width(removed, "rule");
        int quote = Math.max(20, Math.min(QUOTE, terminal.columns() - INDENT.length() - kind - rule - 6));
        for (JsonNode removal : removed) {
            lines.add(INDENT + Text.pad(text(removal, "kind"), kind) + "  "
                    + terminal.dim(Text.pad(text(removal, "rule"), rule)) + "  “"
                    + Text.shorten(text(removal, "text"), quote) + "”");
        }
    }

    private static int width(JsonNode removed, String field) {
        int width = 0;
        for (JsonNode removal : removed) {
            width = Math.max(width, text(removal, field).length());
        }
        return width;
    }

    private void fact(String label, String value) {
        if (value.isBlank()) {
            return;
        }
        List<String> wrapped = Text.wrap(value, terminal.columns(), INDENT + " ".repeat(LABEL_WIDTH));
        lines.add(INDENT
                + terminal.dim(Text.pad(label, LABEL_WIDTH))
                + wrapped.get(0).strip());
        lines.addAll(wrapped.subList(1, wrapped.size()));
    }

    private interface Wording {
        String of(JsonNode node);
    }

    private String each(String field, Wording wording) {
        List<String> words = new ArrayList<>();
        article.path(field).forEach(node -> words.add(wording.of(node)));
        return String.join("; ", words);
    }

    private static String list(JsonNode array, String separator) {
        List<String> words = new ArrayList<>();
        array.forEach(node -> words.add(node.asText()));
        return String.join(separator, words);
    }

    private static String joined(String separator, String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() ? "" : Text.printable(value.asText(""));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? "Other" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
