package org.wiredesk.enrich.enrichment;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.Topic;
import org.wiredesk.enrich.Articles;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.RecordedSpans;
import org.wiredesk.testing.TopicReader;
import org.wiredesk.testing.TraceParent;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The trace that an article comes with goes on with it, and is recorded. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class TracingTest {
    @Inject
    RecordedSpans spans;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void anArticle_staysInItsTrace() {
        TraceParent before = TraceParent.random();
        CleanArticle article = Articles.of("traced", PubStatus.USABLE, "The ferry to Orrin was late on Monday.");
        send(article.id(), Json.write(article), before);

        ConsumerRecord<byte[], byte[]> enriched = TopicReader.await(brokers, Topic.ENRICHED, before);

        SpanData process = spans.await(before, "process articles.clean");
        assertThat(process.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(process.getParentSpanId()).isEqualTo(before.spanId());
        assertThat(process.getAttributes().get(stringKey("messaging.consumer.group.name")))
                .isEqualTo("wiredesk-enrich");
        SpanData sent = spans.await(before, "send articles.enriched");
        assertThat(sent.getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat(sent.getParentSpanId()).isEqualTo(process.getSpanId());
        assertThat(sent.getAttributes().get(stringKey("messaging.kafka.message.key")))
                .isEqualTo(article.id());
        assertThat(TraceParent.of(enriched).spanId()).isEqualTo(sent.getSpanId());
        assertThat(spans.awaitLinked(before).getName()).isEqualTo("poll articles.clean");
    }

    @Test
    void aRejection_staysInTheTraceToo() {
        TraceParent before = TraceParent.random();
        send("no article", "{}".getBytes(UTF_8), before);

        ConsumerRecord<byte[], byte[]> rejected = TopicReader.await(brokers, Topic.REJECTED, before);

        assertThat(TraceParent.of(rejected).spanId())
                .isEqualTo(spans.await(before, "send articles.rejected").getSpanId());
    }

    private void send(String key, byte[] value, TraceParent trace) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                    Topic.CLEAN.topicName(), null, key.getBytes(UTF_8), value, List.of(trace.header())));
        }
    }
}
