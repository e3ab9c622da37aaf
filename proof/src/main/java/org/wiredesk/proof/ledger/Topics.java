package org.wiredesk.proof.ledger;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.wiredesk.contract.Topic;

/** What lies on the topics. */
final class Topics {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Some messages are of many megabytes, and come packed to a small part of it. */
    private static final int AT_ONCE = 20;

    private final Map<String, Object> clientSettings;

    Topics(Map<String, Object> clientSettings) {
        this.clientSettings = new HashMap<>(clientSettings);
        this.clientSettings.put("max.poll.records", AT_ONCE);
    }

    /** An article event and where it lies. */
    record Event(Expected.Version version, String origin) {}

    List<Event> events(Topic topic) throws IOException {
        List<Event> events = new ArrayList<>();
        List<IOException> unreadable = new ArrayList<>();
        all(topic, record -> {
            try {
                JsonNode article = JSON.readTree(record.value());
                events.add(new Event(
                        new Expected.Version(
                                article.path("publisherId").asText(),
                                article.path("version").asLong()),
                        origin(record)));
            } catch (IOException e) {
                unreadable.add(e);
            }
        });
        if (!unreadable.isEmpty()) {
            throw unreadable.get(0);
        }
        return events;
    }

    static String origin(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + "-" + record.offset();
    }

    /** Every record, in the order of its partition. */
    void all(Topic topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (var consumer =
                new KafkaConsumer<>(clientSettings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(partition -> new TopicPartition(topic.topicName(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(reader);
            }
        }
    }
}
