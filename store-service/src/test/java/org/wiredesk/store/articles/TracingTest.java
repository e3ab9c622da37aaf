package org.wiredesk.store.articles;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.Topic;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Wire;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.RecordedSpans;
import org.wiredesk.testing.TopicReader;
import org.wiredesk.testing.TraceParent;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The trace of an article ends with its commit; that of a rejected message goes on when it is sent back. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class TracingTest {
    @Inject
    Wire wire;

    @Inject
    RecordedSpans spans;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void the_filing_of_an_article_is_the_end_of_its_trace() {
        TraceParent before = TraceParent.random();
        Copy article = Copy.article();
        wire.send(Topic.ENRICHED, article.id(), article.bytes(), List.of(before.header()));

        SpanData process = spans.await(before, "process articles.enriched");

        assertThat(process.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(process.getParentSpanId()).isEqualTo(before.spanId());
        assertThat(process.getAttributes().get(stringKey("messaging.consumer.group.name")))
                .isEqualTo("wiredesk-store");
        given().get("/api/articles/{id}", article.id()).then().statusCode(200);
        assertThat(spans.awaitLinked(before).getName()).isEqualTo("poll articles.enriched");
    }

    @Test
    void a_rejection_and_its_redrive_stay_in_the_trace() {
        TraceParent before = TraceParent.random();
        wire.send(Topic.ENRICHED, "traced", "<nitf/>".getBytes(UTF_8), List.of(before.header()));

        ConsumerRecord<byte[], byte[]> rejected = TopicReader.await(brokers, Topic.REJECTED, before);

        TraceParent sent = TraceParent.of(rejected);
        assertThat(sent.spanId())
                .isEqualTo(spans.await(before, "send articles.rejected").getSpanId());
        Rejection rejection = Rejection.read(rejected.headers());
        String id = rejection.originTopic() + "-" + rejection.originPartition() + "-" + rejection.originOffset();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/api/rejections/{id}", id).statusCode() == 200);
        given().post("/api/rejections/{id}/redrive", id).then().statusCode(200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().get("/api/rejections/{id}", id)
                .then()
                .body("attempts.size()", org.hamcrest.Matchers.equalTo(2)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(spans.all(before, "process articles.enriched"))
                        .extracting(SpanData::getParentSpanId)
                        .containsExactly(before.spanId(), sent.spanId()));
    }
}
