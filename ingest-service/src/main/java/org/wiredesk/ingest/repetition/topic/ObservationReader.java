package org.wiredesk.ingest.repetition.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.delivery.BrokerSettings;
import org.wiredesk.ingest.operations.IngestMetrics;
import org.wiredesk.ingest.operations.IngestSettings;
import org.wiredesk.ingest.repetition.Repetition;

/**
 * Reads the whole topic, from the beginning of the window and then as it grows, in a thread of its own and in no group: every instance
 * knows what all of them saw. Until it has caught up with what was there at the start, articles are cleaned by the rules alone.
 */
@Singleton
class ObservationReader implements Runnable {
    private static final Logger LOG = Logger.getLogger(ObservationReader.class);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    /** How often it is looked whether the topic has got more partitions. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private static final Map<String, Object> OWN = Map.of(
            ConsumerConfig.CLIENT_ID_CONFIG,
            "repetition-in",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            2_000,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            10_000);

    private final BrokerSettings brokers;
    private final IngestSettings.Repetition settings;
    private final Repetition repetition;
    private final IngestMetrics metrics;
    private final Thread thread = new Thread(this, "repetition-in");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<byte[], byte[]> reading;

    ObservationReader(BrokerSettings brokers, IngestSettings settings, Repetition repetition, IngestMetrics metrics) {
        this.brokers = brokers;
        this.settings = settings.repetition();
        this.repetition = repetition;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            metrics.watch(repetition);
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        boolean said = false;
        while (isRunning()) {
            try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                    brokers.with(ConsumerConfig.configNames(), OWN),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer())) {
                reading = consumer;
                List<TopicPartition> partitions = partitions(consumer);
                if (partitions.isEmpty()) {
                    throw new KafkaException("there is no topic " + settings.topic());
                }
                follow(consumer, partitions);
                said = false;
            } catch (KafkaException e) {
                if (!said && isRunning()) {
                    LOG.warnf("repetitions cannot be learned for now, articles go on: %s", e.getMessage());
                }
                said = true;
                pause();
            }
        }
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void follow(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        seek(consumer, partitions, Instant.now().minus(settings.window()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Instant lookAgain = Instant.now().plus(LOOK_AGAIN);
        while (isRunning()) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(LONGEST_POLL)) {
                ObservationRecord.read(record).ifPresent(repetition::observe);
            }
            if (!repetition.isLoaded() && ends.entrySet().stream().allMatch(end -> has(consumer, end))) {
                repetition.loaded();
                LOG.infof("knows %d lines of %d sources", repetition.lineCount(), repetition.sourceCount());
            }
            if (Instant.now().isAfter(lookAgain)) {
                repetition.forgetBefore(Instant.now().minus(settings.window()));
                lookAgain = Instant.now().plus(LOOK_AGAIN);
                if (!partitions(consumer).equals(partitions)) {
                    return;
                }
            }
        }
    }

    private static boolean has(KafkaConsumer<byte[], byte[]> consumer, Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey()) >= end.getValue();
    }

    private static void seek(
            KafkaConsumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions, Instant since) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, since.toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
        for (TopicPartition partition : partitions) {
            OffsetAndTimestamp first = found.get(partition);
            if (first == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, first.offset());
            }
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(settings.topic()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .toList();
    }

    private void pause() {
        try {
            stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped.countDown();
        KafkaConsumer<byte[], byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        thread.join(LONGEST_POLL.toMillis());
    }
}
