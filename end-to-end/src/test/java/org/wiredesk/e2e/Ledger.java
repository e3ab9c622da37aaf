package org.wiredesk.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.Topic;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Holds what went in against what came out: each input is one stored article or one rejection, and there is nothing else. */
final class Ledger {
    private static final Map<String, Topic> GROUPS =
            Map.of("wiredesk-ingest", Topic.RAW, "wiredesk-enrich", Topic.CLEAN, "wiredesk-store", Topic.ENRICHED);

    private final Pipeline desk;

    Ledger(Pipeline desk) {
        this.desk = desk;
    }

    /** Waits until no stage has anything left to do. */
    void awaitQuiet(Duration limit) {
        try (Admin admin = Admin.create(desk.clientSettings())) {
            await().atMost(limit).pollInterval(Duration.ofMillis(500)).until(() -> lag(admin) == 0);
        }
    }

    private static long lag(Admin admin) throws ExecutionException, InterruptedException {
        long lag = 0;
        for (Map.Entry<String, Topic> group : GROUPS.entrySet()) {
            Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(group.getKey())
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, Long> ends = ends(admin, group.getValue());
            for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                OffsetAndMetadata at = done.get(end.getKey());
                lag += end.getValue() - (at == null ? 0 : at.offset());
            }
        }
        return lag;
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Topic topic)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        admin.describeTopics(List.of(topic.topicName())).allTopicNames().get().values().stream()
                .flatMap(description -> description.partitions().stream())
                .forEach(partition ->
                        latest.put(new TopicPartition(topic.topicName(), partition.partition()), OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** Every input has come to its fate, and nothing is there that no input explains. */
    void reconcile(Map<Input, String> published) throws Exception {
        Map<String, Long> expectedVersions = new TreeMap<>();
        Map<String, Input> expectedRejections = new TreeMap<>();
        published.forEach((input, origin) -> {
            if (input.fate() instanceof Input.Fate.Stored stored) {
                expectedVersions.put(stored.publisherId(), stored.version());
            } else if (input.fate() instanceof Input.Fate.Rejected) {
                expectedRejections.put(origin, input);
            } else if (input.fate() instanceof Input.Fate.Canceled canceled) {
                assertThat(desk.get(desk.store("/api/articles/" + encode(canceled.publisherId(), UTF_8)))
                                .statusCode())
                        .as("%s", input)
                        .isEqualTo(410);
            }
        });

        Map<String, Long> versions = new TreeMap<>();
        for (JsonNode article : stored()) {
            assertThat(versions.put(
                            article.get("publisherId").asText(),
                            article.get("version").asLong()))
                    .as("listed twice: %s", article.get("publisherId"))
                    .isNull();
        }
        assertThat(versions).isEqualTo(expectedVersions);

        Map<String, Rejection> rejections = rejections();
        assertThat(rejections.keySet()).isEqualTo(expectedRejections.keySet());
        expectedRejections.forEach((origin, input) -> assertThat(((Input.Fate.Rejected) input.fate()).reasons())
                .as("%s: %s", input, rejections.get(origin))
                .contains(rejections.get(origin).reason().code()));
    }

    /** All pages of all articles. */
    List<JsonNode> stored() {
        List<JsonNode> articles = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = desk.json(desk.store("/api/articles?limit=100" + cursor));
            page.get("articles").forEach(articles::add);
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + encode(page.get("nextCursor").asText(), UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return articles;
    }

    /** The rejections by the origin that they name; a second one of the same origin must be a redelivery, not another. */
    private Map<String, Rejection> rejections() {
        Map<String, Rejection> rejections = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : all(Topic.REJECTED)) {
            Rejection rejection = Rejection.read(record.headers());
            assertThat(rejection).isNotNull();
            String origin =
                    rejection.originTopic() + "-" + rejection.originPartition() + "-" + rejection.originOffset();
            Rejection before = rejections.put(origin, rejection);
            assertThat(before == null || before.equals(rejection)).as(origin).isTrue();
        }
        return rejections;
    }

    private List<ConsumerRecord<byte[], byte[]>> all(Topic topic) {
        try (var consumer =
                new KafkaConsumer<>(desk.clientSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(partition -> new TopicPartition(topic.topicName(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
