package org.wiredesk.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;
import org.wiredesk.testing.Folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The users of deploy/kubernetes may do what their programs do and are refused the rest, by a broker that enforces it. */
class KafkaUsersIT {
    private static final int USERS = FreePort.find();

    private static Path data;
    private static KafkaServer broker;

    @BeforeAll
    static void start() throws Exception {
        data = Folders.temporary("kafka-users");
        broker = KafkaServer.start(data, FreePort.find(), KafkaUsers.brokerSettings(USERS));
        Topics.create(broker.bootstrapServers(), 1);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            KafkaUsers.create(admin);
        }
    }

    @AfterAll
    static void stop() {
        if (broker != null) {
            broker.close();
        }
        if (data != null) {
            Folders.delete(data);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wiredesk-ingest, articles.raw, wiredesk-ingest",
        "wiredesk-enrich, articles.clean, wiredesk-enrich",
        "wiredesk-store, articles.enriched, wiredesk-store",
        "wiredesk-store, articles.rejected, wiredesk-store-rejections",
    })
    void a_service_consumes_its_topic_in_its_group(String user, String topic, String group) throws Exception {
        send(writerOf(topic), topic);
        consume(user, topic, group);
    }

    @ParameterizedTest
    @CsvSource({
        "wiredesk-ingest, articles.clean",
        "wiredesk-ingest, articles.repetition",
        "wiredesk-enrich, articles.enriched",
        "wiredesk-enrich, articles.rejected",
        "wiredesk-store, articles.rejected",
        "wiredesk-store, articles.raw",
        "wiredesk-publisher, articles.raw",
    })
    void a_program_writes_to_its_topics_with_idempotence(String user, String topic) throws Exception {
        send(user, topic);
    }

    @ParameterizedTest
    @CsvSource({
        "wiredesk-publisher, articles.clean",
        "wiredesk-enrich, articles.clean",
        "wiredesk-ingest, articles.enriched",
        "wiredesk-store, articles.repetition",
        "wiredesk-keda, articles.raw",
    })
    void a_program_is_refused_to_write_to_others(String user, String topic) {
        assertThatThrownBy(() -> send(user, topic)).hasCauseInstanceOf(AuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "wiredesk-publisher, articles.raw, wiredesk-ingest",
        "wiredesk-enrich, articles.raw, wiredesk-enrich",
        "wiredesk-enrich, articles.clean, wiredesk-ingest",
        "wiredesk-store, articles.clean, wiredesk-store",
        "wiredesk-keda, articles.raw, wiredesk-ingest",
    })
    void a_program_is_refused_to_read_from_others_or_in_others_groups(String user, String topic, String group) {
        assertThatThrownBy(() -> consume(user, topic, group))
                .isInstanceOfAny(TopicAuthorizationException.class, GroupAuthorizationException.class)
                .isInstanceOf(AuthorizationException.class);
    }

    /** What readiness asks, and what follows the stored articles without being in a group. */
    @Test
    void store_service_sees_brokers_and_how_far_it_has_stored() throws Exception {
        try (Admin admin = Admin.create(settings("wiredesk-store"))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
            assertThat(committed(admin, "wiredesk-store")).isNotNull();
        }
    }

    @Test
    void what_scales_sees_the_lag() throws Exception {
        TopicPartition raw = new TopicPartition("articles.raw", 0);
        try (Admin admin = Admin.create(settings("wiredesk-keda"))) {
            assertThat(admin.describeTopics(List.of("articles.raw"))
                            .allTopicNames()
                            .get())
                    .hasSize(1);
            assertThat(admin.listOffsets(Map.of(raw, OffsetSpec.latest())).all().get())
                    .containsKey(raw);
            assertThat(committed(admin, "wiredesk-ingest")).isNotNull();
        }
    }

    private static String writerOf(String topic) {
        return switch (topic) {
            case "articles.raw" -> "wiredesk-publisher";
            case "articles.clean" -> "wiredesk-ingest";
            default -> "wiredesk-enrich";
        };
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private static void send(String user, String topic) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = settings(user);
        settings.put("acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, new byte[] {1})).get();
        }
    }

    private static void consume(String user, String topic, String group) {
        Map<String, Object> settings = settings(user);
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", "false");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (consumer.poll(Duration.ofMillis(200)).isEmpty()) {
                assertThat(System.nanoTime()).as("nothing came of " + topic).isLessThan(end);
            }
            consumer.commitSync();
        }
    }

    /** As a pod gets them in its environment. */
    private static Map<String, Object> settings(String user) {
        Map<String, Object> settings = new HashMap<>();
        KafkaUsers.environment(user, USERS)
                .forEach((name, value) -> settings.put(
                        name.substring("KAFKA_".length()).replace('_', '.').toLowerCase(Locale.ROOT), value));
        return settings;
    }
}
