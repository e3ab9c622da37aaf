package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a page describes in JSON-LD, whatever they are wrapped in: lists, graphs, the main entity of a page; lists
 * of items are of other articles. Slips that publishers make (line breaks in strings, commas too many, comment marks around) are forgiven; what is still no JSON says nothing.
 */
final class JsonLd {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 2_000_000;
    private static final List<String> WRAPPING = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

    private JsonLd() {}

    static JsonLd of(List<String> scripts) {
        JsonLd found = new JsonLd();
        scripts.forEach(found::read);
        return found;
    }

    private void read(String text) {
        int from = 0;
        while (from < text.length() && !begins(text, from)) {
            from++;
        }
        if (from < text.length() && text.length() <= LONGEST) {
            try {
                collect(MAPPER.readTree(text.substring(from)));
            } catch (JsonProcessingException e) {
                // Broken JSON-LD is common, and only a second source of what the page says anyway.
                return;
            }
        }
    }

    /** At a bracket, but not that of "<![CDATA[". */
    private static boolean begins(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return text.charAt(at) == '{' || text.charAt(at) == '[' && !Character.isLetter(next) && next != '*';
    }

    private void collect(@Nullable JsonNode node) {
        if (node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            String id = node.path("@id").asText("");
            if (!id.isEmpty() && node.has("name")) {
                named.putIfAbsent(id, node);
            }
            if (isArticle(node.path("@type"))) {
                articles.add(node);
                return;
            }
            for (String wrapping : WRAPPING) {
                collect(node.get(wrapping));
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.endsWith("Report")
                || name.endsWith("Recipe")
                || name.endsWith("Review");
    }

    /** What is said of the page's own article, the first, and once more of the same: one with another headline is another. */
    List<JsonNode> article() {
        String headline =
                articles.isEmpty() ? "" : articles.get(0).path("headline").asText("");
        return articles.stream()
                .filter(article -> article == articles.get(0)
                        || article.path("headline").asText("").equals(headline))
                .toList();
    }

    /** The thing that a reference stands for, or the node itself. */
    JsonNode resolve(JsonNode node) {
        JsonNode thing = node.has("name") ? null : named.get(node.path("@id").asText(""));
        return thing == null ? node : thing;
    }
}
