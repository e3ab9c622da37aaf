package org.wiredesk.store.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Tables;
import org.wiredesk.store.Wire;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The pages of a query, put together, hold each match once, also while articles come in. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class PagingUnderWritesTest {
    private static final int BEFORE = 200;
    private static final int MOST = 600;
    /** Each order of a listing, and each way to walk it. */
    private static final List<Map<String, String>> QUERIES = List.of(
            Map.of("sort", "received"),
            Map.of("sort", "published"),
            Map.of("sort", "relevance", "q", "ferry"),
            Map.of("sort", "received", "entity", "Ines Aldana"),
            Map.of("sort", "received", "q", "ferry OR mayor", "publishedFrom", "2026-05-01"));

    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");

    @Inject
    Wire wire;

    @Inject
    Tables tables;

    @Test
    void no_match_is_missing_and_none_comes_twice() throws Exception {
        Copy[] before = new Copy[BEFORE];
        for (int i = 0; i < BEFORE; i++) {
            before[i] = article("before-" + i, i);
        }
        wire.send(before);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> tables.count("SELECT count(*) FROM article WHERE id LIKE 'before-%'") == BEFORE);

        AtomicBoolean stop = new AtomicBoolean();
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> write(stop));
        Random random = new Random(5);
        try {
            for (int round = 0; round <= QUERIES.size(); round++) {
                Map<String, String> query = QUERIES.get(round % QUERIES.size());
                List<String> seen = pages(30 + random.nextInt(70), query);
                assertThat(seen).as("%s", query).doesNotHaveDuplicates();
                assertThat(seen.stream().filter(id -> id.startsWith("before-")))
                        .as("%s", query)
                        .hasSize(BEFORE);
            }
        } finally {
            stop.set(true);
        }
        int written = writer.get();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> tables.count("SELECT count(*) FROM article WHERE id LIKE 'while-%'") == written);
        for (Map<String, String> query : QUERIES) {
            assertThat(pages(83, query))
                    .as("%s", query)
                    .doesNotHaveDuplicates()
                    .hasSize(BEFORE + written)
                    .hasSize(counted(query));
        }
    }

    /** New articles all over the range that is being read, and newer versions of some of the old. */
    private int write(AtomicBoolean stop) {
        Random random = new Random(11);
        int written = 0;
        while (!stop.get() && written < MOST) {
            Copy[] batch = new Copy[20];
            for (int i = 0; i < batch.length; i++) {
                batch[i] = i % 4 == 0
                        ? corrected(random.nextInt(BEFORE), 2 + written)
                        : article("while-" + written++, random.nextInt(2 * BEFORE));
            }
            wire.send(batch);
        }
        return written;
    }

    /** Received much later; its place in the listing is that of the first version. */
    private static Copy corrected(int number, long version) {
        return article("before-" + number, number).version(version).received(START.plusSeconds(100_000));
    }

    private static Copy article(String id, int second) {
        Instant time = START.plusSeconds(second / 3);
        return Copy.article().id(id).source("Paging Post", null).received(time).published(time.toString());
    }

    /** As many as the counting side of the interface says. */
    private static int counted(Map<String, String> query) {
        Map<String, String> filter = new HashMap<>(query);
        filter.remove("sort");
        return given().queryParams(filter)
                .queryParams("source", "Paging Post", "field", "source")
                .get("/api/articles/facets")
                .jsonPath()
                .getInt("facets[0].count");
    }

    private static List<String> pages(int limit, Map<String, String> query) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    given().queryParams(query).queryParams("source", "Paging Post", "limit", limit, "fields", "id");
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/articles");
            assertThat(page.statusCode()).isEqualTo(200);
            ids.addAll(page.jsonPath().getList("articles.id"));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        return ids;
    }
}
