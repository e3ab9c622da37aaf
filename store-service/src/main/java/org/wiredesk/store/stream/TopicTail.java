package org.wiredesk.store.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Topic;
import org.wiredesk.edge.delivery.BrokerSettings;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Follows the end of {@code articles.enriched} on every instance, whichever of them stores the articles. A record is passed on when the
 * group that stores has committed it: then its article can be read. It commits nothing and belongs to no group; only keys are looked at.
 */
@ApplicationScoped
class TopicTail {
    private static final Logger LOG = Logger.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    /** Records waiting to be stored; beyond that the topic keeps them. */
    private static final int MOST_PENDING = 20_000;

    private static final String CLIENT_ID = "wiredesk-store-stream";

    private static final Map<String, Object> READING = Map.of(
            "client.id", CLIENT_ID,
            "enable.auto.commit", "false",
            // Partitions are assigned and sought by hand.
            "auto.offset.reset", "latest",
            "max.poll.records", "500");

    /** A record that is not stored yet: its value is not kept. */
    private record Pending(TopicPartition partition, long offset, byte @Nullable [] key) {}

    private final BrokerSettings brokers;
    private final String storingGroup;
    private final StoredLog log;
    private final StoredArticles articles;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    TopicTail(
            StoredLog log,
            StoredArticles articles,
            BrokerSettings brokers,
            @ConfigProperty(name = "mp.messaging.incoming.articles-enriched.group.id") String storingGroup) {
        this.log = log;
        this.articles = articles;
        this.storingGroup = storingGroup;
        this.brokers = brokers;
    }

    void start(@Observes StartupEvent event) {
        Thread tail = new Thread(this::run, "wiredesk-stream");
        tail.setDaemon(true);
        thread = tail;
        tail.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Thread tail = thread;
        if (tail != null) {
            tail.interrupt();
            tail.join(PAUSE_AFTER_FAILURE.toMillis());
        }
    }

    private void run() {
        while (!stopping) {
            try (KafkaConsumer<byte[], Void> consumer = new KafkaConsumer<>(
                            brokers.with(ConsumerConfig.configNames(), READING),
                            new ByteArrayDeserializer(),
                            (topic, value) -> null);
                    Admin admin = Admin.create(
                            brokers.with(AdminClientConfig.configNames(), Map.of("client.id", CLIENT_ID)))) {
                follow(consumer, admin);
            } catch (KafkaException | ExecutionException e) {
                if (!stopping) {
                    LOG.warnf("The stream of stored articles starts again: %s", e.getMessage());
                    sleep();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void sleep() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(KafkaConsumer<byte[], Void> consumer, Admin admin)
            throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.ENRICHED.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        begin(consumer, partitions);
        while (!stopping) {
            if (pending.size() > MOST_PENDING) {
                consumer.pause(partitions);
            } else {
                consumer.resume(consumer.paused());
            }
            consumer.poll(POLL)
                    .forEach(record -> pending.add(new Pending(
                            new TopicPartition(record.topic(), record.partition()), record.offset(), record.key())));
            if (!pending.isEmpty()) {
                passOn(committed(admin));
            }
            // Readers who are still being told of the last batch get all that came meanwhile at once.
            if (articles.isIdle()) {
                log.flush();
            }
        }
    }

    /** At the end, or after a failure where it was. */
    private void begin(KafkaConsumer<byte[], Void> consumer, List<TopicPartition> partitions) {
        pending.clear();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            Long seen = log.position().byPartition().get(partition.partition());
            long next = seen == null ? ends.getOrDefault(partition, 0L) : seen + 1;
            consumer.seek(partition, next);
            if (seen == null && next > 0) {
                log.beginAfter(partition.partition(), next - 1);
            }
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(Admin admin)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(storingGroup)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private void passOn(Map<TopicPartition, OffsetAndMetadata> committed) {
        pending.removeIf(record -> {
            OffsetAndMetadata next = committed.get(record.partition());
            if (next == null || record.offset() >= next.offset()) {
                return false;
            }
            log.add(
                    record.partition().partition(),
                    record.offset(),
                    record.key() == null ? null : new String(record.key(), UTF_8));
            return true;
        });
    }
}
