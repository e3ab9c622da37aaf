package org.wiredesk.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wiredesk.contract.Topic;

/** The test's own way to the broker. */
@ApplicationScoped
public class Wire {
    private final String servers;

    Wire(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    /** Returns when the broker has acknowledged all. */
    public void send(Copy... articles) {
        try (KafkaProducer<String, byte[]> producer = producer()) {
            for (Copy article : articles) {
                producer.send(new ProducerRecord<>(Topic.ENRICHED.topicName(), article.id(), article.bytes()));
            }
        }
    }

    public void send(String key, byte[] value) {
        send(Topic.ENRICHED, key, value, List.of());
    }

    public void send(Topic topic, String key, byte[] value, List<Header> headers) {
        try (KafkaProducer<String, byte[]> producer = producer()) {
            producer.send(new ProducerRecord<>(topic.topicName(), null, key, value, headers));
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "max.request.size", Topic.MAX_MESSAGE_BYTES),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Everything in a topic, by key; the last of a key. */
    public Map<String, ConsumerRecord<byte[], byte[]>> read(Topic topic) {
        Map<String, ConsumerRecord<byte[], byte[]>> found = new HashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> found.put(
                                record.key() == null
                                        ? ""
                                        : new String(record.key(), java.nio.charset.StandardCharsets.UTF_8),
                                record));
            }
        }
        return found;
    }
}
