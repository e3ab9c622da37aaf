package org.wiredesk.store.formats;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.articles.Article;
import org.wiredesk.store.articles.RawJson;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A JSON object under construction, without fields that hold nothing. */
final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof String text && text.isEmpty());
        if (!empty) {
            values.put(name, value);
        }
        return this;
    }

    /** Also when there is nothing in it. */
    Fields putAlways(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }

    /** A name for an article that is good outside this store. */
    static String urn(Article article) {
        return "urn:wiredesk:article:" + URLEncoder.encode(article.id(), UTF_8).replace("+", "%20");
    }

    /** Null when the day alone is known: a time is never invented. */
    static @Nullable String publishedInstant(Article article) {
        return article.publishedAt() == null || !"instant".equals(article.publishedPrecision())
                ? null
                : article.publishedAt().toString();
    }

    /** Of an array of objects. */
    static List<JsonNode> elements(@Nullable RawJson array) {
        return array == null
                ? List.of()
                : StreamSupport.stream(array.parsed().spliterator(), false).toList();
    }

    static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isMissingNode() ? null : node.path(field).asText();
    }

    static List<String> places(Article article) {
        List<String> places = new ArrayList<>();
        if (article.dateline() != null) {
            article.dateline().parsed().path("places").forEach(place -> places.add(place.asText()));
        }
        return places;
    }

    static List<JsonNode> entities(Article article) {
        return article.enrichment() == null
                ? List.of()
                : elements(article.enrichment().entities());
    }
}
