package org.wiredesk.bench.flow;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The limit: consumes messages and produces the same bytes, with the settings of the services and nothing in between. */
final class BareLoop {
    private BareLoop() {}

    /** Messages a second over so many messages, each acknowledged and its offset committed. */
    static double run(String bootstrapServers, Map<TopicPartition, Long> from, String to, int messages) {
        Map<String, Object> consumerSettings = new HashMap<>();
        consumerSettings.put("bootstrap.servers", bootstrapServers);
        consumerSettings.put("group.id", "bench-bare-" + System.nanoTime());
        consumerSettings.put("enable.auto.commit", "false");
        consumerSettings.put("max.poll.records", "256");
        consumerSettings.put("fetch.max.bytes", "16777216");
        consumerSettings.put("max.partition.fetch.bytes", "4194304");
        Map<String, Object> producerSettings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "compression.type",
                "lz4",
                "batch.size",
                "262144",
                "buffer.memory",
                "67108864");
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                        consumerSettings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(producerSettings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(to);
            consumer.assign(from.keySet());
            from.forEach((partition, offset) -> consumer.seek(partition, offset.longValue()));
            long start = System.nanoTime();
            for (int done = 0; done < messages; ) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(200));
                for (ConsumerRecord<byte[], byte[]> record : records) {
                    producer.send(new ProducerRecord<>(to, record.key(), record.value()));
                }
                producer.flush();
                consumer.commitAsync();
                done += records.count();
            }
            return messages / ((System.nanoTime() - start) / 1e9);
        }
    }
}
