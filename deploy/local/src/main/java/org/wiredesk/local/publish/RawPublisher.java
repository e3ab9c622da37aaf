package org.wiredesk.local.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.CommandFailure;

/** Sends articles to the topic of raw articles, each acknowledged by all replicas. */
public final class RawPublisher implements AutoCloseable {
    /** A person waits for the answer: minutes, which are the client's default, would look like a hang. */
    private static final int PATIENCE_MS = 10_000;

    private final KafkaProducer<byte[], byte[]> producer;

    private RawPublisher(KafkaProducer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** @throws CommandFailure when no broker answers there, or it has no topic of raw articles */
    public static RawPublisher connect(String bootstrapServers) throws CommandFailure, InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "request.timeout.ms",
                PATIENCE_MS / 2,
                "default.api.timeout.ms",
                PATIENCE_MS))) {
            String topic = Topic.RAW.topicName();
            admin.describeTopics(List.of(topic)).allTopicNames().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                throw new CommandFailure(
                        "The Kafka cluster at " + bootstrapServers + " has no topic " + Topic.RAW.topicName() + ".", e);
            }
            throw new CommandFailure("No Kafka broker answers at " + bootstrapServers + ".", e);
        } catch (KafkaException e) {
            throw new CommandFailure("Not the address of a Kafka cluster: " + bootstrapServers, e);
        }
        return new RawPublisher(
                new KafkaProducer<>(settings(bootstrapServers), new ByteArraySerializer(), new ByteArraySerializer()));
    }

    private static Map<String, Object> settings(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 5);
        // Needs no native library, which newer JVMs warn of.
        settings.put("compression.type", "gzip");
        settings.put("max.request.size", Topic.MAX_MESSAGE_BYTES);
        settings.put("buffer.memory", 2L * Topic.MAX_MESSAGE_BYTES);
        settings.put("max.block.ms", 60_000);
        settings.put("delivery.timeout.ms", 60_000);
        return settings;
    }

    /** Where the article stands in the topic; failed when the broker did not take it. */
    public CompletableFuture<RecordMetadata> send(Submission submission) {
        CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
        try {
            producer.send(submission.toRecord(), (metadata, problem) -> {
                if (problem == null) {
                    acknowledged.complete(metadata);
                } else {
                    acknowledged.completeExceptionally(problem);
                }
            });
        } catch (KafkaException e) {
            acknowledged.completeExceptionally(e);
        }
        return acknowledged;
    }

    /** Waits for what is still on its way. */
    @Override
    public void close() {
        producer.close();
    }
}
