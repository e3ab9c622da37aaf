package org.wiredesk.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wiredesk.contract.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Publishes inputs to {@code articles.raw} and remembers where each came to lie. */
final class Publisher implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    Publisher(Pipeline desk) {
        Map<String, Object> settings = new HashMap<>(desk.clientSettings());
        settings.put("acks", "all");
        settings.put("max.request.size", Topic.MAX_MESSAGE_BYTES);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** The origin of each input, as a rejection would name it. */
    Map<Input, String> publish(List<Input> inputs) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Input input : inputs) {
            ProducerRecord<byte[], byte[]> record =
                    new ProducerRecord<>(Topic.RAW.topicName(), input.key().getBytes(UTF_8), input.value());
            input.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            sent.add(producer.send(record));
        }
        Map<Input, String> origins = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            RecordMetadata at = sent.get(i).get();
            origins.put(inputs.get(i), at.topic() + "-" + at.partition() + "-" + at.offset());
        }
        return origins;
    }

    /** Returns when the broker has acknowledged. */
    void send(Topic topic, String key, byte[] value, Header... headers) throws Exception {
        producer.send(new ProducerRecord<>(topic.topicName(), null, key.getBytes(UTF_8), value, List.of(headers)))
                .get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
