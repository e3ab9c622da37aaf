package org.wiredesk.enrich.operations;

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
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.Topic;
import org.wiredesk.enrich.Articles;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.MetricsGuide;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class MetricsTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void whatPassesThrough_isCountedAndDocumented() throws IOException {
        CleanArticle article = Articles.of("counted", PubStatus.CANCELED, "");
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(
                    new ProducerRecord<>(Topic.CLEAN.topicName(), article.id().getBytes(UTF_8), Json.write(article)));
            producer.send(new ProducerRecord<>(Topic.CLEAN.topicName(), null));
        }

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        given().get(metrics).asString())
                .containsPattern("wiredesk_articles_in_total\\{stage=\"enrich\"} [1-9]")
                .containsPattern("wiredesk_articles_out_total\\{stage=\"enrich\"} [1-9]")
                .containsPattern("wiredesk_articles_rejected_total\\{reason=\"malformed\",stage=\"enrich\"} [1-9]")
                .containsPattern("wiredesk_enrichments_total\\{stage=\"enrich\",status=\"skipped\"} [1-9]")
                .containsPattern("wiredesk_source_articles_total\\{source=\"[^\"]+\",stage=\"enrich\"} [1-9]")
                .containsPattern("wiredesk_stage_duration_seconds_count\\{stage=\"enrich\"} [1-9]")
                .containsPattern("wiredesk_batch_size_count\\{stage=\"enrich\"} [1-9]")
                .contains("wiredesk_pool_queue{stage=\"enrich\"}")
                .containsPattern(
                        "wiredesk_source_last_article_timestamp_seconds\\{source=\"[^\"]+\",stage=\"enrich\"} [1-9]")
                .contains("wiredesk_consumer_lag_records{stage=\"enrich\",topic=\"articles.clean\"} 0.0")
                .contains("wiredesk_consumer_lag_seconds{stage=\"enrich\",topic=\"articles.clean\"} 0.0")
                .contains("wiredesk_consumer_polling{stage=\"enrich\",topic=\"articles.clean\"} 1.0")
                .containsPattern("jvm_memory_used_bytes\\{[^}]*stage=\"enrich\""));
        assertThat(MetricsGuide.served(given().get(metrics).asString()))
                .isEqualTo(MetricsGuide.documented("enrich-service"));
    }
}
