package org.wiredesk.bench.system;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wiredesk.contract.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Publishes articles, each under an id that was never used before. */
public final class RawArticles implements AutoCloseable {
    private final List<byte[]> texts;
    private final KafkaProducer<byte[], byte[]> producer;
    private int published;

    public RawArticles(String brokers, List<byte[]> texts) {
        this.texts = texts;
        producer = producer(brokers);
    }

    public static KafkaProducer<byte[], byte[]> producer(String brokers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "compression.type", "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when all are in the topic. */
    public void publish(int count) {
        for (int i = 0; i < count; i++) {
            publish(Topic.RAW.topicName());
        }
        producer.flush();
    }

    /** One article; returns its publisher's id and does not wait. */
    public String publish(String topic) {
        String id = "bench-" + published;
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic, id.getBytes(UTF_8), texts.get(published % texts.size()));
        message.headers().add("content-type", "text/plain; charset=utf-8".getBytes(UTF_8));
        message.headers().add("article-source", "Harbour Gazette".getBytes(UTF_8));
        message.headers().add("article-id", id.getBytes(UTF_8));
        producer.send(message);
        published++;
        return id;
    }

    @Override
    public void close() {
        producer.close();
    }
}
