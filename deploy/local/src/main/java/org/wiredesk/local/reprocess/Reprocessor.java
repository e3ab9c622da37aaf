package org.wiredesk.local.reprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.read.StoreClient;

/**
 * Goes through the articles of the store from the newest to the oldest and sends those that are asked for to enrichment again. What
 * was acknowledged is noted, so that a run that is cut short goes on there; at most a page of articles is sent twice, which does no
 * harm.
 */
final class Reprocessor {
    private static final List<String> STATUSES = List.of("usable", "withheld");
    private static final String PAGE = "100";

    private final StoreClient store;
    private final Instant since;
    private final @Nullable ModelBefore before;
    private final Consumer<Progressed> watcher;

    Reprocessor(StoreClient store, Instant since, @Nullable ModelBefore before, Consumer<Progressed> watcher) {
        this.store = store;
        this.since = since;
        this.before = before;
        this.watcher = watcher;
    }

    String question() {
        return "since " + since + (before == null ? "" : ", model before " + before);
    }

    Progressed begin() {
        return Progressed.begin(question(), STATUSES.get(0));
    }

    /** Articles that a run would send. */
    long count() throws CommandFailure, InterruptedException {
        Progressed seen = begin();
        for (String status : STATUSES) {
            seen = seen.next(status);
            @Nullable String cursor = null;
            do {
                JsonNode page = store.page(parameters(status, cursor));
                for (JsonNode json : page.path("articles")) {
                    seen = isAskedFor(new StoredArticle(json)) ? seen.with(Instant.MAX, "", 1) : seen;
                }
                watcher.accept(seen);
                cursor = page.path("nextCursor").asText(null);
            } while (cursor != null);
        }
        return seen.sent();
    }

    Progressed run(Progressed from, CleanPublisher publisher, Pace pace, Path file)
            throws CommandFailure, InterruptedException, IOException {
        Progressed done = from;
        for (String status : STATUSES.subList(STATUSES.indexOf(from.status()), STATUSES.size())) {
            done = status.equals(done.status()) ? done : done.next(status);
            @Nullable String cursor = null;
            do {
                JsonNode page = store.page(parameters(status, cursor));
                done = send(page, done, publisher, pace);
                done.write(file);
                watcher.accept(done);
                cursor = page.path("nextCursor").asText(null);
            } while (cursor != null);
        }
        Files.deleteIfExists(file);
        return done;
    }

    private Progressed send(JsonNode page, Progressed before, CleanPublisher publisher, Pace pace)
            throws CommandFailure, InterruptedException {
        Progressed done = before;
        for (JsonNode json : page.path("articles")) {
            StoredArticle article = new StoredArticle(json);
            if (done.covers(article.received(), article.id())) {
                continue;
            }
            boolean asked = isAskedFor(article);
            if (asked) {
                pace.await();
                publisher.send(article.clean(store.raw(article.id())));
            }
            done = done.with(article.received(), article.id(), asked ? 1 : 0);
        }
        publisher.flush();
        return done;
    }

    private boolean isAskedFor(StoredArticle article) {
        return before == null || before.matches(article.enrichment());
    }

    private Map<String, String> parameters(String status, @Nullable String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("status", status);
        parameters.put("limit", PAGE);
        parameters.put("receivedAfter", since.toString());
        if (cursor != null) {
            parameters.put("cursor", cursor);
        }
        return parameters;
    }
}
