package org.wiredesk.ingest.repetition.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.Stage;
import org.wiredesk.contract.Topic;
import org.wiredesk.edge.delivery.BrokerSettings;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.ingest.operations.IngestMetrics;
import org.wiredesk.ingest.operations.IngestSettings;
import org.wiredesk.ingest.repetition.Hashes;
import org.wiredesk.ingest.repetition.Observation;
import org.wiredesk.ingest.repetition.Repetition;
import org.wiredesk.ingest.repetition.Stories;
import org.wiredesk.testing.KafkaResource;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

/** The memory over a real broker: what one instance has seen, every instance knows, also one that was started later. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@TestProfile(LearnedRepetitionTest.AtOnce.class)
class LearnedRepetitionTest {
    private static final String SLOGAN = "Voices of the harbour, heard along the water";
    private static final int STORIES = 12;

    public static final class AtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ingest.repetition.settle", "0s",
                    // The model might take the line before the learner gets to see it.
                    "ingest.rules", "src/test/resources/rules/without-model.rules");
        }
    }

    @Inject
    BrokerSettings brokers;

    @Inject
    IngestSettings settings;

    @Inject
    IngestMetrics metrics;

    @Inject
    Repetition repetition;

    @Inject
    MeterRegistry registry;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void whatASourceRepeats_isTakenOut_alsoByTheNextInstance() throws Exception {
        publish("Quay Post");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(dryRun("Quay Post").getList("articles[0].removed.rule", String.class))
                        .contains("repeated@1"));

        JsonPath answer = dryRun("Quay Post");
        assertThat(answer.getString("articles[0].removed.find { it.rule == 'repeated@1' }.text"))
                .isEqualTo(SLOGAN);
        assertThat(answer.getString("articles[0].rules.find { it.rule == 'repeated@1' }.from"))
                .isEqualTo("learned");
        assertThat(dryRun("Hill Courier").getList("articles[0].removed")).isEmpty();
        given().get("/api/rules").then().body("rules.find { it.name == 'line-model-text' }.offFor", contains("*"));

        long remembered = observations();
        publish("Quay Post");
        dryRun("Quay Post");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> registry.get("wiredesk.articles.out").counter().count() >= 2 * STORIES);
        Repetition other = started();
        await().atMost(Duration.ofSeconds(60)).until(other::isLoaded);
        assertThat(other.lineCount()).isEqualTo(repetition.lineCount()).isPositive();
        assertThat(observations())
                .as("neither a second delivery nor a dry run is remembered")
                .isEqualTo(remembered);
    }

    @Test
    void withoutItsTopic_nothingIsLearnedAndNothingIsHeldUp() throws Exception {
        IngestSettings elsewhere = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IngestSettings.class)
                .withDefaultValue("ingest.repetition.topic", "not.a.topic")
                .build()
                .getConfigMapping(IngestSettings.class);
        Repetition memory = new Memory().repetition(elsewhere);
        IngestMetrics counted = new IngestMetrics(
                new SimpleMeterRegistry(), new StageMetrics(new SimpleMeterRegistry(), Stage.INGEST, 0));
        ObservationReader reader = new ObservationReader(brokers, elsewhere, memory, counted);
        ObservationWriter writer = new ObservationWriter(brokers, elsewhere, memory, counted);
        reader.start(null);
        writer.start(null);
        for (int story = 0; story < 20_000; story++) {
            writer.write(new Observation("quay post", "story", Instant.EPOCH, Hashes.of(1), Hashes.of(1)));
        }

        writer.stop();
        reader.stop();
        assertThat(memory.isLoaded()).isFalse();
    }

    private Repetition started() {
        Repetition memory = new Memory().repetition(settings);
        new ObservationReader(brokers, settings, memory, metrics).start(null);
        return memory;
    }

    private void publish(String source) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int story = 0; story < STORIES; story++) {
                ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                        Topic.RAW.topicName(),
                        null,
                        Stories.recently(story).toEpochMilli(),
                        null,
                        article(source, story));
                record.headers().add("content-type", "application/json".getBytes(UTF_8));
                producer.send(record);
            }
        }
    }

    private static byte[] article(String source, int story) {
        return Json.mapper()
                .createObjectNode()
                .put("id", "story-" + story)
                .put("source", source)
                .put("body", Stories.text(story, List.of(), List.of(SLOGAN)))
                .toString()
                .getBytes(UTF_8);
    }

    private static JsonPath dryRun(String source) {
        return given().contentType("application/json")
                .body(article(source, 99))
                .queryParam("explain", "true")
                .post("/api/clean")
                .jsonPath();
    }

    private long observations() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.REPETITION.topicName()).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
