package org.wiredesk.ingest.intake;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Topic;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.TopicReader;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class ArticlesResourceTest {
    private static final String STORY =
            """
            Bakers of the old town strike over flour prices

            The bakeries of the old town stayed shut on Tuesday. Their owners say that flour costs twice what it did \
            in spring, and that nobody would pay for such bread.
            """;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void whatIsPublished_reachesTheTopicUnchangedAndIsCleanedUnderTheIdAnswered() {
        List<String> ids = given().contentType("text/plain; charset=utf-8")
                .body(STORY)
                .queryParam("source", "Old Town Post")
                .post("/api/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("ids");

        assertThat(ids).hasSize(1);
        List<ConsumerRecord<byte[], byte[]>> raw = TopicReader.await(
                brokers, Topic.RAW, found -> found.stream().anyMatch(ArticlesResourceTest::isTheStory));
        ConsumerRecord<byte[], byte[]> published = raw.stream()
                .filter(ArticlesResourceTest::isTheStory)
                .findFirst()
                .orElseThrow();
        assertThat(header(published, "content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(header(published, "article-source")).isEqualTo("Old Town Post");
        assertThat(published.headers().lastHeader("article-id")).isNull();
        TopicReader.await(brokers, Topic.CLEAN, found -> found.stream()
                .anyMatch(record -> new String(record.key(), UTF_8).equals(ids.get(0))));
    }

    @Test
    void whatWouldBeRejected_isRefusedAndNotPublished() {
        given().contentType("application/json")
                .body("{\"headline\": \"Never published")
                .post("/api/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("reason", equalTo("malformed"));

        given().contentType("text/plain")
                .body(STORY)
                .queryParam("id", "after-the-refused-one")
                .post("/api/articles")
                .then()
                .statusCode(202);
        List<ConsumerRecord<byte[], byte[]>> raw = TopicReader.await(brokers, Topic.RAW, found -> found.stream()
                .anyMatch(record -> "after-the-refused-one".equals(header(record, "article-id"))));
        assertThat(raw)
                .noneMatch(record ->
                        record.value() != null && new String(record.value(), UTF_8).contains("Never published"));
    }

    private static boolean isTheStory(ConsumerRecord<byte[], byte[]> record) {
        return record.value() != null
                && new String(record.value(), UTF_8).equals(STORY)
                && "Old Town Post".equals(header(record, "article-source"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return record.headers().lastHeader(name) == null
                ? null
                : new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
