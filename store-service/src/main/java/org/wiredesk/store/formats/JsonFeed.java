package org.wiredesk.store.formats;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.store.articles.Article;

/** A page of articles as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
final class JsonFeed {
    static final String MEDIA_TYPE = "application/feed+json";

    private JsonFeed() {}

    static Map<String, Object> of(String title, List<Article> articles, URI self, @Nullable URI next) {
        return new Fields()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", title)
                .put("feed_url", self.toString())
                .put("next_url", next == null ? null : next.toString())
                .putAlways("items", items(articles))
                .map();
    }

    private static List<Map<String, Object>> items(List<Article> articles) {
        return articles.stream()
                .map(article -> new Fields()
                        .put("id", Fields.urn(article))
                        .put("url", article.url())
                        .put("title", article.headline())
                        .put("content_text", article.body() == null ? " " : article.body())
                        .put("date_published", Fields.publishedInstant(article))
                        .put("authors", authors(article))
                        .put(
                                "language",
                                article.language() == null
                                        ? null
                                        : article.language().tag())
                        .put("tags", tags(article))
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> authors(Article article) {
        return Fields.elements(article.authors()).stream()
                .map(author ->
                        new Fields().put("name", Fields.text(author, "name")).map())
                .toList();
    }

    private static List<@Nullable String> tags(Article article) {
        return Fields.entities(article).stream()
                .map(entity -> Fields.text(entity, "name"))
                .toList();
    }
}
