package org.wiredesk.store.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Topic;

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
    /** What readers who were away for a moment can catch up with. */
    private static final int REMEMBERED = 10_000;

    private final Map<String, Object> settings;
    private final String storingGroup;
    private final Set<Consumer<List<Stored>>> listeners = new CopyOnWriteArraySet<>();
    private final Deque<ConsumerRecord<byte[], byte[]>> pending = new ArrayDeque<>();
    private final Deque<Stored> remembered = new ArrayDeque<>();
    private Offsets position = new Offsets(Map.of());
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    TopicTail(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "mp.messaging.incoming.articles-enriched.group.id") String storingGroup) {
        this.storingGroup = storingGroup;
        this.settings = Map.of(
                "bootstrap.servers", servers,
                "enable.auto.commit", "false",
                // Partitions are assigned and sought by hand.
                "auto.offset.reset", "latest",
                "max.poll.records", "500",
                "client.id", "wiredesk-store-stream");
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

    /** What was stored after a position, as far as it is remembered, and whether that is all of it. */
    record Missed(List<Stored> stored, boolean complete) {}

    /** Registers a listener, and says in one step what it has missed: nothing comes twice and nothing is left out between. */
    synchronized Missed listen(Consumer<List<Stored>> listener, @Nullable Offsets after) {
        listeners.add(listener);
        if (after == null) {
            return new Missed(List.of(), true);
        }
        List<Stored> missed = remembered.stream()
                .filter(stored -> !after.hasSeen(stored.partition(), stored.offset()))
                .toList();
        Map<Integer, Long> oldest = new HashMap<>();
        remembered.forEach(stored -> oldest.merge(stored.partition(), stored.offset(), Math::min));
        boolean complete = position.byPartition().entrySet().stream()
                .allMatch(end -> after.hasSeen(end.getKey(), end.getValue())
                        || after.hasSeen(end.getKey(), oldest.getOrDefault(end.getKey(), Long.MAX_VALUE) - 1));
        return new Missed(missed, complete);
    }

    void forget(Consumer<List<Stored>> listener) {
        listeners.remove(listener);
    }

    synchronized Offsets position() {
        return position;
    }

    private void run() {
        while (!stopping) {
            try (KafkaConsumer<byte[], byte[]> consumer =
                            new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                    Admin admin = Admin.create(Map.of(
                            "bootstrap.servers",
                            String.valueOf(settings.get("bootstrap.servers")),
                            "client.id",
                            "wiredesk-store-stream"))) {
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

    private void follow(KafkaConsumer<byte[], byte[]> consumer, Admin admin)
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
            consumer.poll(POLL).forEach(pending::add);
            if (!pending.isEmpty()) {
                passOn(committed(admin));
            }
        }
    }

    /** At the end, or after a failure where it was. */
    private synchronized void begin(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        pending.clear();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            Long seen = position.byPartition().get(partition.partition());
            long next = seen == null ? ends.getOrDefault(partition, 0L) : seen + 1;
            consumer.seek(partition, next);
            if (seen == null && next > 0) {
                position = position.with(partition.partition(), next - 1);
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
        List<Stored> stored = new ArrayList<>();
        synchronized (this) {
            pending.removeIf(record -> {
                OffsetAndMetadata next = committed.get(new TopicPartition(record.topic(), record.partition()));
                if (next == null || record.offset() >= next.offset()) {
                    return false;
                }
                position = position.with(record.partition(), record.offset());
                if (record.key() != null) {
                    stored.add(
                            new Stored(record.partition(), record.offset(), new String(record.key(), UTF_8), position));
                }
                return true;
            });
            remembered.addAll(stored);
            while (remembered.size() > REMEMBERED) {
                remembered.removeFirst();
            }
            if (!stored.isEmpty()) {
                listeners.forEach(listener -> listener.accept(stored));
            }
        }
    }
}
