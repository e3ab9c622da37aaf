package org.wiredesk.proof.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wiredesk.contract.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Publishes inputs to {@code articles.raw}, waits for a broker that is away, and remembers where each came to lie. */
public final class Publisher implements AutoCloseable {
    private static final int MANY_MINUTES_MS = 30 * 60 * 1_000;
    private static final int AT_ONCE = 8;

    private final KafkaProducer<byte[], byte[]> producer;

    /** @param clientSettings at least where the brokers are */
    public Publisher(Map<String, Object> clientSettings) {
        Map<String, Object> settings = new HashMap<>(clientSettings);
        settings.put("acks", "all");
        settings.put("max.request.size", Topic.MAX_MESSAGE_BYTES);
        settings.put("buffer.memory", 2L * Topic.MAX_MESSAGE_BYTES);
        settings.put("delivery.timeout.ms", MANY_MINUTES_MS);
        settings.put("max.block.ms", MANY_MINUTES_MS);
        settings.put("request.timeout.ms", 10_000);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Publishes in this order and returns when all are acknowledged.
     *
     * @param pauseMillis after every few inputs, so that they arrive as a stream
     */
    public List<Publication> publish(List<Input> inputs, long pauseMillis) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Input input : inputs) {
            sent.add(producer.send(record(input)));
            if (pauseMillis > 0 && sent.size() % AT_ONCE == 0) {
                Thread.sleep(pauseMillis);
            }
        }
        List<Publication> publications = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            try {
                RecordMetadata at = sent.get(i).get();
                publications.add(new Publication(inputs.get(i), at.topic() + "-" + at.partition() + "-" + at.offset()));
            } catch (ExecutionException e) {
                throw new IllegalStateException(inputs.get(i) + " could not be published", e);
            }
        }
        return publications;
    }

    /** A message to any topic; returns when the broker has acknowledged it. */
    public void send(Topic topic, String key, byte[] value, Header... headers)
            throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(topic.topicName(), null, key.getBytes(UTF_8), value, List.of(headers)))
                .get();
    }

    private static ProducerRecord<byte[], byte[]> record(Input input) {
        String key = input.key();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topic.RAW.topicName(), key == null ? null : key.getBytes(UTF_8), input.value());
        input.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close();
    }
}
