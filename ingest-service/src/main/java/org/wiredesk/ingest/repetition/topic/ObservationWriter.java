package org.wiredesk.ingest.repetition.topic;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.delivery.BrokerSettings;
import org.wiredesk.ingest.operations.IngestMetrics;
import org.wiredesk.ingest.operations.IngestSettings;
import org.wiredesk.ingest.repetition.Observation;
import org.wiredesk.ingest.repetition.Repetition;

/**
 * Notes the lines of articles on the topic, in a thread of its own. Learning is never worth waiting for: what the topic does not take
 * in time is dropped and counted, and no article is held up or lost.
 */
@Singleton
public class ObservationWriter implements Runnable {
    private static final Logger LOG = Logger.getLogger(ObservationWriter.class);
    private static final int MOST_WAITING = 10_000;
    private static final Duration LOOK_UP = Duration.ofMillis(200);
    private static final Duration LAST_CHANCE = Duration.ofSeconds(2);

    /** What the channels are told in application.properties; one that gives up in time is what is wanted here. */
    private static final Map<String, Object> OWN = Map.of(
            ProducerConfig.CLIENT_ID_CONFIG, "repetition-out",
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
            ProducerConfig.LINGER_MS_CONFIG, 50,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);

    private final BlockingQueue<Observation> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final BrokerSettings brokers;
    private final IngestSettings.Repetition settings;
    private final Repetition repetition;
    private final IngestMetrics metrics;
    private final Thread thread = new Thread(this, "repetition-out");
    private volatile boolean running;

    ObservationWriter(BrokerSettings brokers, IngestSettings settings, Repetition repetition, IngestMetrics metrics) {
        this.brokers = brokers;
        this.settings = settings.repetition();
        this.repetition = repetition;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            running = true;
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Returns at once. */
    public void write(Observation seen) {
        if (running && !waiting.offer(seen)) {
            metrics.observationLost();
        }
    }

    @Override
    public void run() {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                brokers.with(ProducerConfig.configNames(), OWN),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            Observation next = next();
            while (running || next != null) {
                // A redelivery or a replay is known already: the topic need not grow by it.
                if (next != null && !repetition.remembers(next)) {
                    send(producer, next);
                }
                next = next();
            }
            producer.close(LAST_CHANCE);
        } catch (KafkaException e) {
            LOG.errorf("nothing more is noted of repetitions until a restart: %s", e.getMessage());
            running = false;
        }
    }

    private void send(KafkaProducer<byte[], byte[]> producer, Observation seen) {
        try {
            producer.send(ObservationRecord.of(settings.topic(), seen), (done, failure) -> {
                if (failure != null) {
                    metrics.observationLost();
                }
            });
        } catch (KafkaException e) {
            metrics.observationLost();
        }
    }

    private @Nullable Observation next() {
        try {
            return waiting.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            running = false;
            return null;
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        thread.join(LAST_CHANCE.toMillis());
        thread.interrupt();
    }
}
