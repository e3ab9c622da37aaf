package org.wiredesk.local.reprocess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.CloudEvent;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.Reprocessing;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.CommandFailure;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends articles to the topic of clean articles, as ingest-service does, with the mark of a reprocessing. */
final class CleanPublisher implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;

    private final KafkaProducer<byte[], byte[]> producer;
    private final Instant startedAt;
    private final List<Future<RecordMetadata>> underWay = new ArrayList<>();

    CleanPublisher(String bootstrapServers, Instant startedAt) throws CommandFailure {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        // Needs no native library, which newer JVMs warn of.
        settings.put("compression.type", "gzip");
        settings.put("max.request.size", Topic.MAX_MESSAGE_BYTES);
        settings.put("buffer.memory", 2L * Topic.MAX_MESSAGE_BYTES);
        settings.put("max.block.ms", PATIENCE_MS);
        settings.put("delivery.timeout.ms", PATIENCE_MS);
        try {
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        } catch (KafkaException e) {
            throw new CommandFailure("Not the address of a Kafka cluster: " + bootstrapServers, e);
        }
        this.startedAt = startedAt;
    }

    void send(CleanArticle article) throws CommandFailure {
        List<Header> headers =
                new ArrayList<>(CloudEvent.cleaned(article).again(startedAt).headers());
        headers.add(Reprocessing.header(startedAt));
        try {
            underWay.add(producer.send(new ProducerRecord<>(
                    Topic.CLEAN.topicName(), null, article.id().getBytes(UTF_8), Json.write(article), headers)));
        } catch (KafkaException e) {
            throw failure(e);
        }
    }

    /** Returns when the brokers have acknowledged all that was sent. */
    void flush() throws CommandFailure, InterruptedException {
        producer.flush();
        for (Future<RecordMetadata> answer : underWay) {
            try {
                answer.get();
            } catch (ExecutionException e) {
                throw failure(e);
            }
        }
        underWay.clear();
    }

    private static CommandFailure failure(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new CommandFailure(
                "An article was not taken by the brokers: " + cause.getMessage() + ". The same command goes on there.",
                e);
    }

    @Override
    public void close() {
        producer.close();
    }
}
