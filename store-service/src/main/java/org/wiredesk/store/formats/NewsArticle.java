package org.wiredesk.store.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.articles.Article;

/** An article as schema.org {@code NewsArticle} in JSON-LD. */
public final class NewsArticle {
    public static final String MEDIA_TYPE = "application/ld+json";
    private static final Map<String, String> TYPES = Map.of(
            "person", "Person",
            "organisation", "Organization",
            "place", "Place",
            "event", "Event",
            "other", "Thing");

    private NewsArticle() {}

    public static Map<String, Object> of(Article article) {
        return new Fields()
                .put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("@id", Fields.urn(article))
                .put("identifier", article.publisherId() == null ? article.id() : article.publisherId())
                .put("url", article.url())
                .put("headline", article.headline())
                .put("articleBody", article.body())
                .put("wordCount", article.wordCount())
                .put(
                        "inLanguage",
                        article.language() == null ? null : article.language().tag())
                .put("datePublished", datePublished(article))
                .put("dateline", String.join(", ", Fields.places(article)))
                .put("author", authors(article))
                .put("publisher", publisher(article))
                .put("copyrightNotice", article.copyrightNotice())
                .put("usageInfo", article.usageTerms())
                .put("about", about(article))
                .map();
    }

    /** schema.org takes a day for a date, so a day stays one. */
    private static @Nullable String datePublished(Article article) {
        if (article.publishedAt() == null) {
            return null;
        }
        String time = article.publishedAt().toString();
        return "day".equals(article.publishedPrecision()) ? time.substring(0, "2026-01-31".length()) : time;
    }

    private static List<Map<String, Object>> authors(Article article) {
        List<Map<String, Object>> authors = new ArrayList<>();
        for (JsonNode author : Fields.elements(article.authors())) {
            authors.add(new Fields()
                    .put("@type", "Person")
                    .put("name", Fields.text(author, "name"))
                    .put("jobTitle", Fields.text(author, "role"))
                    .put("affiliation", organisation(Fields.text(author, "organisation"), null))
                    .map());
        }
        return authors;
    }

    private static @Nullable Map<String, Object> publisher(Article article) {
        String domain = article.source().domain();
        return organisation(
                article.source().name() == null ? domain : article.source().name(),
                domain == null ? null : "https://" + domain + "/");
    }

    private static @Nullable Map<String, Object> organisation(@Nullable String name, @Nullable String url) {
        return name == null
                ? null
                : new Fields()
                        .put("@type", "Organization")
                        .put("name", name)
                        .put("url", url)
                        .map();
    }

    private static List<Map<String, Object>> about(Article article) {
        return Fields.entities(article).stream()
                .map(entity -> new Fields()
                        .put("@type", TYPES.getOrDefault(entity.path("type").asText(), "Thing"))
                        .put("name", Fields.text(entity, "name"))
                        .put("identifier", Fields.text(entity, "id"))
                        .map())
                .toList();
    }
}
