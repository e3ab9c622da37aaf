package org.wiredesk.store.articles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Stage;
import org.wiredesk.contract.Topic;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Tables;
import org.wiredesk.store.Wire;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** One bad message costs one rejection; its neighbours pass. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class PoisonTest {
    /** Says that the message is a CloudEvent of which the bytes are the envelope; they are not parsed for that. */
    private static final Header EVENT =
            new RecordHeader("content-type", "application/cloudevents+json".getBytes(UTF_8));

    @Inject
    Wire wire;

    @Inject
    Tables tables;

    @Test
    void bad_records_are_rejected_with_their_bytes_and_their_neighbours_are_stored() {
        String run = UUID.randomUUID().toString();
        List<String> good = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            good.add(run + "-" + i);
        }
        Map<String, byte[]> bad = Map.of(
                "not-json", "<nitf/>".getBytes(UTF_8),
                "no-body", Copy.article().bytes("\"body\":", "\"copy\":"),
                "nul", Copy.article().bytes("Ferry line reopens", "Ferry\\u0000line reopens"),
                "nul-in-json", Copy.article().bytes("May not be reproduced", "\\u0000 May not be reproduced"),
                "year", Copy.article().bytes("2026-03-03T09:30:00Z", "+300000-01-01T00:00:00Z"),
                "long-id", Copy.article().id(incompressible()).bytes());
        for (int i = 0; i < good.size(); i++) {
            wire.send(Copy.article().id(good.get(i)));
            if (i == 5 || i == 30) {
                bad.forEach((name, bytes) -> wire.send(Topic.ENRICHED, run + "/" + name, bytes, List.of(EVENT)));
            }
        }

        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            assertThat(tables.count("SELECT count(*) FROM article WHERE id LIKE '" + run + "%'"))
                    .isEqualTo(good.size());
            assertThat(tables.count("SELECT count(*) FROM rejection WHERE encode(key, 'escape') LIKE '" + run + "%'"))
                    .isEqualTo(2L * bad.size());
        });
        Map<String, ConsumerRecord<byte[], byte[]>> rejected = wire.read(Topic.REJECTED);
        bad.forEach((name, bytes) -> {
            ConsumerRecord<byte[], byte[]> record = rejected.get(run + "/" + name);
            assertThat(record.value()).as(name).isEqualTo(bytes);
            Rejection rejection = Rejection.read(record.headers());
            assertThat(rejection.stage()).isEqualTo(Stage.STORE);
            assertThat(rejection.reason())
                    .as(name)
                    .isEqualTo(
                            List.of("not-json", "no-body", "year").contains(name)
                                    ? RejectionReason.MALFORMED
                                    : RejectionReason.STORE_FAILED);
            assertThat(rejection.originTopic()).isEqualTo("articles.enriched");
            assertThat(rejection.detail())
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContain("org.");
        });
    }

    /** An index takes at most 2,704 bytes of a value, after compression. */
    private static String incompressible() {
        byte[] bytes = new byte[9_000];
        new Random(7).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void a_rejection_of_another_service_can_be_looked_at() {
        String key = "rejected-" + UUID.randomUUID();
        byte[] bytes = {'a', 0, (byte) 0xff};
        var origin = new ConsumerRecord<>("articles.raw", 3, 42_000L, key.getBytes(UTF_8), bytes);
        origin.headers().add(new RecordHeader("article-source", "Harbour Gazette".getBytes(UTF_8)));
        origin.headers().add(EVENT);
        Rejection rejection =
                Rejection.of(Stage.INGEST, RejectionReason.INVALID_ENCODING, "the text is not UTF-8", origin);
        var headers = rejection.headers(origin.headers(), java.time.Instant.now());
        wire.send(Topic.REJECTED, key, bytes, headers);
        wire.send(Topic.REJECTED, key, bytes, headers);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().get("/api/rejections/articles.raw-3-42000")
                .then()
                .statusCode(200)
                .body("rejection.reason", equalTo("invalid-encoding"))
                .body("rejection.stage", equalTo("ingest"))
                .body("rejection.detail", equalTo("the text is not UTF-8"))
                .body("base64", equalTo("YQD/"))
                .body("key", equalTo(key))
                .body("headers.find { it.name == 'article-source' }.value", equalTo("Harbour Gazette")));
        given().queryParam("stage", "ingest")
                .queryParam("reason", "invalid-encoding")
                .get("/api/rejections")
                .then()
                .statusCode(200)
                .body("rejections.id", hasItem("articles.raw-3-42000"));
        assertThat(given().get("/api/rejections/articles.raw-3-42000/value").asByteArray())
                .isEqualTo(bytes);
    }

    @Test
    void a_message_that_is_sent_back_and_fails_again_is_the_same_rejection() {
        String key = "redriven-" + UUID.randomUUID();
        wire.send(key, "<nitf/>".getBytes(UTF_8));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> tables.count("SELECT count(*) FROM rejection WHERE key = '" + key + "'") == 1);
        String id = wire.read(Topic.REJECTED).values().stream()
                .filter(record -> record.key() != null && new String(record.key(), UTF_8).equals(key))
                .map(record -> Rejection.read(record.headers()))
                .map(rejection ->
                        rejection.originTopic() + "-" + rejection.originPartition() + "-" + rejection.originOffset())
                .findFirst()
                .orElseThrow();

        given().post("/api/rejections/{id}/redrive", id).then().statusCode(200).body("redriven", hasItem(id));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().get("/api/rejections/{id}", id)
                .then()
                .statusCode(200)
                .body("attempts.size()", equalTo(2))
                .body("redrives.size()", equalTo(1)));
        assertThat(tables.count("SELECT count(*) FROM rejection WHERE key = '" + key + "'"))
                .isEqualTo(1);
        // Sent back by its kind: it failed again meanwhile. What was sent back and did not fail since is left alone.
        given().queryParams("reason", "malformed", "stage", "store", "limit", 100)
                .post("/api/rejections/redrive")
                .then()
                .statusCode(200)
                .body("redriven", hasItem(id));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().queryParam("redriven", false)
                .queryParam("limit", 100)
                .get("/api/rejections")
                .then()
                .statusCode(200)
                .body("rejections.find { it.id == '" + id + "' }.attempts", equalTo(3)));
        given().post("/api/rejections/none/redrive").then().statusCode(404);
        given().post("/api/rejections/redrive").then().statusCode(400);
    }

    @Test
    void an_article_of_the_longest_words_is_stored_and_found() {
        StringBuilder body = new StringBuilder("Beginning ");
        for (int i = 0; i < 200_000; i++) {
            body.append(Integer.toString(i + 50_000, 36)).append("-ﬃ㎒").append(' ');
        }
        Copy copy = Copy.article().body(body.toString());
        wire.send(copy);

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        given().get("/api/articles/{id}", copy.id()).then().statusCode(200));
    }
}
