package org.wiredesk.enrich.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.wiredesk.enrich.operations.EnrichMetrics;
import org.wiredesk.enrich.operations.EnrichSettings;
import org.wiredesk.enrich.operations.WorkerPool;

/**
 * Takes batches off {@code articles.clean}. Their records are handled in parallel, sent in order and awaited, then the batch is
 * acknowledged. Two batches are in work at once, so that the processors are busy while the broker confirms; the next one waits,
 * and with it Kafka.
 */
@ApplicationScoped
class CleanChannel {
    private static final Logger LOG = Logger.getLogger(CleanChannel.class);

    private final WorkerPool workers;
    private final CleanHandling handling;
    private final Effects effects;
    private final EnrichMetrics metrics;
    private final EnrichSettings settings;

    private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    CleanChannel(
            WorkerPool workers,
            CleanHandling handling,
            Effects effects,
            EnrichMetrics metrics,
            EnrichSettings settings) {
        this.workers = workers;
        this.handling = handling;
        this.effects = effects;
        this.metrics = metrics;
        this.settings = settings;
    }

    /** Called for one batch at a time; the answer says when it may be called again. */
    @Incoming("clean")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Uni<Void> take(Message<ConsumerRecords<byte[], byte[]>> batch) {
        if (stopping) {
            // Not acknowledged, so the next instance gets it.
            return Uni.createFrom().nothing();
        }
        metrics.batch(batch.getPayload().count());
        CompletableFuture<Void> before = last;
        last = handle(batch.getPayload())
                .thenCombine(before, (handled, ignored) -> handled)
                .thenCompose(handled -> effects.of(handled).subscribeAsCompletionStage())
                .thenCompose(sent -> batch.ack())
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        LOG.error("a batch failed: the consumer stops, and liveness asks for a restart", failure);
                        batch.nack(failure);
                    }
                });
        return Uni.createFrom().completionStage(before);
    }

    private CompletableFuture<List<Handled>> handle(ConsumerRecords<byte[], byte[]> records) {
        List<CompletableFuture<Handled>> work = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            work.add(workers.submit(() -> handling.handle(record)));
        }
        return CompletableFuture.allOf(work.toArray(CompletableFuture[]::new))
                .thenApply(done -> work.stream().map(CompletableFuture::join).toList());
    }

    /** Batches under way are finished and committed before the consumer closes; new ones are left to the next instance. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        try {
            last.copy()
                    .completeOnTimeout(null, settings.stopWithin().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (RuntimeException e) {
            LOG.debug("the last batch had failed", e);
        }
    }
}
