package org.wiredesk.store.formats;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Language;
import org.wiredesk.store.articles.Article;

/**
 * An article as IPTC ninjs 3.1, as far as its fields reach: <a href="https://iptc.org/standards/ninjs/">News in JSON</a>. Entities
 * have their id as {@code literal}, for it is no URI.
 */
public final class Ninjs {
    public static final String MEDIA_TYPE = "application/ninjs+json";
    private static final double ABOUT = 0.5;

    private Ninjs() {}

    public static Map<String, Object> of(Article article) {
        List<JsonNode> entities = Fields.entities(article);
        return new Fields()
                .put("uri", Fields.urn(article))
                .put(
                        "standard",
                        new Fields()
                                .put("name", "ninjs")
                                .put("version", "3.1")
                                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#")
                                .map())
                .put("type", "text")
                .put("representationType", "full")
                .put("version", Long.toString(article.version()))
                .put("firstCreated", Fields.publishedInstant(article))
                .put(
                        "embargoedUntil",
                        article.embargoedUntil() == null
                                ? null
                                : article.embargoedUntil().toString())
                .put("pubStatus", article.pubStatus())
                .put("urgency", article.urgency())
                .put("copyrightNotice", article.copyrightNotice())
                .put("usageTerms", article.usageTerms())
                .put("language", language(article.language()))
                .put("headlines", texts(article.headline()))
                .put("bodies", bodies(article))
                .put("by", article.byline())
                .put("located", String.join(", ", Fields.places(article)))
                .put("people", named(entities, "person"))
                .put("organisations", named(entities, "organisation"))
                .put("places", named(entities, "place"))
                .put("events", named(entities, "event"))
                .put("objects", named(entities, "other"))
                .put("subjects", subjects(article))
                .put("infoSources", infoSources(article))
                .put("altIds", altIds(article))
                .put("renditions", renditions(article))
                .map();
    }

    private static @Nullable String language(@Nullable Language language) {
        return language == null || language.tag().equals(Language.UNDETERMINED.tag()) ? null : language.tag();
    }

    private static List<Map<String, Object>> texts(@Nullable String text) {
        return text == null
                ? List.of()
                : List.of(new Fields()
                        .put("role", "main")
                        .put("contentType", "text/plain")
                        .put("value", text)
                        .map());
    }

    private static List<Map<String, Object>> bodies(Article article) {
        return article.body() == null
                ? List.of()
                : List.of(new Fields()
                        .put("role", "main")
                        .put("contentType", "text/plain")
                        .put("charCount", article.body().length())
                        .put("wordCount", article.wordCount())
                        .put("value", article.body())
                        .map());
    }

    private static List<Map<String, Object>> named(List<JsonNode> entities, String type) {
        return entities.stream()
                .filter(entity -> entity.path("type").asText().equals(type))
                .map(entity -> new Fields()
                        .put("name", Fields.text(entity, "name"))
                        .put("rel", entity.path("prominence").asDouble() >= ABOUT ? "about" : "mentions")
                        .put("literal", Fields.text(entity, "id"))
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> subjects(Article article) {
        return Fields.elements(article.subjects()).stream()
                .map(subject -> new Fields()
                        .put("name", Fields.text(subject, "name"))
                        .put("rel", "about")
                        .put("literal", Fields.text(subject, "code"))
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> infoSources(Article article) {
        return Fields.elements(article.infoSources()).stream()
                .map(source -> new Fields()
                        .put("name", Fields.text(source, "name"))
                        .put("role", Fields.text(source, "role"))
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> altIds(Article article) {
        return article.publisherId() == null
                ? List.of()
                : List.of(new Fields()
                        .put("role", "publisher")
                        .put("value", article.publisherId())
                        .map());
    }

    private static List<Map<String, Object>> renditions(Article article) {
        return article.url() == null
                ? List.of()
                : List.of(new Fields()
                        .put("name", "web")
                        .put("href", article.url())
                        .put("contentType", "text/html")
                        .map());
    }
}
