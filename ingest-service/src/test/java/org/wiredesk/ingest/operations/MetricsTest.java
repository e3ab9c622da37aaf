package org.wiredesk.ingest.operations;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Topic;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.MetricsGuide;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class MetricsTest {
    private static final String STORY =
            """
            Lighthouse keeper retires after forty years

            By Okan Demirel

            The keeper of the lighthouse on Kestrin point climbed its stairs for the last time on Sunday. Nobody will \
            follow him, the coast guard said, because the lamp now looks after itself.

            All rights reserved.
            """;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void whatPassesThrough_isCountedAndDocumented() throws IOException {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer())) {
            ProducerRecord<byte[], byte[]> story = new ProducerRecord<>(Topic.RAW.topicName(), STORY.getBytes(UTF_8));
            story.headers().add("article-source", "Coast Courier".getBytes(UTF_8));
            producer.send(story);
            producer.send(new ProducerRecord<>(Topic.RAW.topicName(), null));
        }

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        given().get(metrics).asString())
                .containsPattern("wiredesk_articles_in_total\\{stage=\"ingest\"} [1-9]")
                .containsPattern("wiredesk_articles_out_total\\{stage=\"ingest\"} [1-9]")
                .containsPattern("wiredesk_articles_rejected_total\\{reason=\"malformed\",stage=\"ingest\"} [1-9]")
                .containsPattern("wiredesk_removals_total\\{kind=\"byline\",rule=\"[^\"]+\",stage=\"ingest\"}")
                .containsPattern(
                        "wiredesk_removals_total\\{kind=\"copyright\",rule=\"rights-reserved@1\",stage=\"ingest\"} [1-9]")
                .contains("wiredesk_repetition_loaded{stage=\"ingest\"} 1.0")
                .containsPattern("wiredesk_repetition_sources\\{stage=\"ingest\"} [1-9]")
                .containsPattern("wiredesk_repetition_lines\\{stage=\"ingest\"} [1-9]")
                .contains("wiredesk_repetition_lost_total{stage=\"ingest\"} 0.0")
                .containsPattern("wiredesk_source_articles_total\\{source=\"[^\"]+\",stage=\"ingest\"} [1-9]")
                .containsPattern("wiredesk_stage_duration_seconds_count\\{stage=\"ingest\"} [1-9]")
                .containsPattern("wiredesk_batch_size_count\\{stage=\"ingest\"} [1-9]")
                .contains("wiredesk_pool_queue{stage=\"ingest\"}")
                .containsPattern(
                        "wiredesk_source_last_article_timestamp_seconds\\{source=\"[^\"]+\",stage=\"ingest\"} [1-9]")
                .contains("wiredesk_consumer_lag_records{stage=\"ingest\",topic=\"articles.raw\"} 0.0")
                .contains("wiredesk_consumer_lag_seconds{stage=\"ingest\",topic=\"articles.raw\"} 0.0")
                .contains("wiredesk_consumer_polling{stage=\"ingest\",topic=\"articles.raw\"} 1.0")
                .containsPattern("jvm_memory_used_bytes\\{[^}]*stage=\"ingest\""));
        assertThat(MetricsGuide.served(given().get(metrics).asString()))
                .isEqualTo(MetricsGuide.documented("ingest-service"));
    }
}
