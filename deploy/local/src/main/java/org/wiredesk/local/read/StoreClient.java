package org.wiredesk.local.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.local.CommandFailure;

/** Reads articles from the store. */
public final class StoreClient {
    private static final String ARTICLES = "/api/articles";

    private final JsonClient client;

    public StoreClient(String url) {
        client = new JsonClient("store-service", url);
    }

    /** The answer as it is: a page of articles and the cursor of the next. */
    public JsonNode page(Map<String, String> parameters) throws CommandFailure, InterruptedException {
        return client.get(ARTICLES, parameters);
    }

    /** The articles of a page. */
    public List<JsonNode> articles(Map<String, String> parameters) throws CommandFailure, InterruptedException {
        List<JsonNode> articles = new ArrayList<>();
        page(parameters).path("articles").forEach(articles::add);
        return articles;
    }

    /** The article that was received last, an enriched one if the first page has any. */
    public Optional<JsonNode> newest(Map<String, String> filters) throws CommandFailure, InterruptedException {
        List<JsonNode> articles = articles(filters);
        return articles.stream()
                .filter(article ->
                        article.path("enrichment").path("status").asText().equals("ok"))
                .findFirst()
                .or(() -> articles.stream().findFirst());
    }

    /** One article with everything that is known of it. */
    public JsonNode article(String id) throws CommandFailure, InterruptedException {
        return client.get(ARTICLES + "/" + JsonClient.encode(id), Map.of());
    }

    /** What arrived of an article, and what was taken out of it. */
    public JsonNode raw(String id) throws CommandFailure, InterruptedException {
        return client.get(ARTICLES + "/" + JsonClient.encode(id) + "/raw", Map.of());
    }
}
