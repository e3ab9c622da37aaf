package org.wiredesk.ingest.intake;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Topic;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.RecordedSpans;
import org.wiredesk.testing.TopicReader;
import org.wiredesk.testing.TraceParent;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The trace of its publisher goes with an article, and is recorded. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class TracingTest {
    private static final String STORY =
            """
            Salt marsh reopened to the tide

            The dyke at Orrin Point was breached on Monday after nine years of planning, and the sea came back over \
            two hundred hectares of pasture.
            """;

    @Inject
    RecordedSpans spans;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void anArticle_staysInTheTraceOfItsPublisher() {
        TraceParent publisher = TraceParent.random();
        send(STORY.getBytes(UTF_8), publisher);

        ConsumerRecord<byte[], byte[]> clean = TopicReader.await(brokers, Topic.CLEAN, publisher);

        SpanData process = spans.await(publisher, "process articles.raw");
        assertThat(process.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(process.getParentSpanId()).isEqualTo(publisher.spanId());
        assertThat(process.getAttributes().get(stringKey("messaging.system"))).isEqualTo("kafka");
        assertThat(process.getAttributes().get(stringKey("messaging.operation.type")))
                .isEqualTo("process");
        assertThat(process.getAttributes().get(stringKey("messaging.destination.name")))
                .isEqualTo("articles.raw");
        assertThat(process.getAttributes().get(stringKey("messaging.consumer.group.name")))
                .isEqualTo("wiredesk-ingest");
        assertThat(process.getAttributes().get(longKey("messaging.kafka.offset")))
                .isNotNegative();
        SpanData sent = spans.await(publisher, "send articles.clean");
        assertThat(sent.getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat(sent.getParentSpanId()).isEqualTo(process.getSpanId());
        assertThat(sent.getAttributes().get(stringKey("messaging.kafka.message.key")))
                .isEqualTo(new String(clean.key(), UTF_8));
        assertThat(TraceParent.of(clean).spanId()).isEqualTo(sent.getSpanId());
    }

    @Test
    void aBatch_isLinkedWithTheTracesOfItsMessages() {
        TraceParent publisher = TraceParent.random();
        send(STORY.getBytes(UTF_8), publisher);

        SpanData batch = spans.awaitLinked(publisher);

        assertThat(batch.getName()).isEqualTo("poll articles.raw");
        assertThat(batch.getAttributes().get(longKey("messaging.batch.message_count")))
                .isPositive();
    }

    @Test
    void aRejection_staysInTheTraceToo() {
        TraceParent publisher = TraceParent.random();
        send(new byte[0], publisher);

        ConsumerRecord<byte[], byte[]> rejected = TopicReader.await(brokers, Topic.REJECTED, publisher);

        SpanData process = spans.await(publisher, "process articles.raw");
        assertThat(process.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(process.getAttributes().get(stringKey("error.type"))).isEqualTo("empty-body");
        SpanData sent = spans.await(publisher, "send articles.rejected");
        assertThat(sent.getParentSpanId()).isEqualTo(process.getSpanId());
        assertThat(TraceParent.of(rejected).spanId()).isEqualTo(sent.getSpanId());
    }

    @Test
    void aTraceThatBeginsHere_isFollowedAsWell() {
        given().contentType("text/plain")
                .queryParam("id", "untraced")
                .body(STORY)
                .post("/api/articles")
                .then()
                .statusCode(202);

        ConsumerRecord<byte[], byte[]> raw =
                TopicReader.await(brokers, Topic.RAW, found -> found.stream().anyMatch(TracingTest::isUntraced))
                        .stream()
                        .filter(TracingTest::isUntraced)
                        .findFirst()
                        .orElseThrow();
        assertThat(TopicReader.await(brokers, Topic.CLEAN, TraceParent.of(raw))).isNotNull();
    }

    @Test
    void aRequest_isTheBeginningOfTheTrace() {
        TraceParent caller = TraceParent.random();
        given().contentType("text/plain")
                .header(TraceParent.NAME, caller.text())
                .body(STORY)
                .post("/api/articles")
                .then()
                .statusCode(202);

        TopicReader.await(brokers, Topic.CLEAN, caller);

        SpanData request = spans.await(caller, "POST /api/articles");
        SpanData published = spans.await(caller, "send articles.raw");
        assertThat(published.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(spans.await(caller, "process articles.raw").getParentSpanId())
                .isEqualTo(published.getSpanId());
    }

    private void send(byte[] value, TraceParent publisher) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(
                    new ProducerRecord<>(Topic.RAW.topicName(), null, new byte[0], value, List.of(publisher.header())));
        }
    }

    private static boolean isUntraced(ConsumerRecord<byte[], byte[]> record) {
        return record.headers().lastHeader("article-id") != null
                && new String(record.headers().lastHeader("article-id").value(), UTF_8).equals("untraced");
    }
}
