package org.wiredesk.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.wiredesk.contract.Topic;

/** Reads a topic from its beginning until it holds what is awaited. */
public final class TopicReader {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private TopicReader() {}

    /** The first record of a topic that belongs to a trace, once it is there. */
    public static ConsumerRecord<byte[], byte[]> await(String bootstrapServers, Topic topic, TraceParent trace) {
        return await(bootstrapServers, topic, found -> found.stream().anyMatch(trace::isOf)).stream()
                .filter(trace::isOf)
                .findFirst()
                .orElseThrow();
    }

    /**
     * All records that were found, in the order of their partitions.
     *
     * @throws AssertionError when it does not come within a minute
     */
    public static List<ConsumerRecord<byte[], byte[]>> await(
            String bootstrapServers, Topic topic, Predicate<List<ConsumerRecord<byte[], byte[]>>> enough) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            long end = System.nanoTime() + LONGEST_WAIT.toNanos();
            while (!enough.test(found)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError(topic.topicName() + " holds only " + found.size() + " records");
                }
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }
}
