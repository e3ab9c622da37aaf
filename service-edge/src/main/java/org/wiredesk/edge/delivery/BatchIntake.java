package org.wiredesk.edge.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.edge.operations.WorkerPool;
import org.wiredesk.edge.tracing.BatchTrace;
import org.wiredesk.edge.tracing.LogFields;
import org.wiredesk.edge.tracing.MessageTrace;
import org.wiredesk.edge.tracing.MessageTracing;

/**
 * Takes batches off a topic. Their records are handled in parallel, sent in order and awaited, then the batch is acknowledged. Two
 * batches are in work at once, so that the processors are busy while the broker confirms; the next one waits, and with it Kafka. A batch of
 * large messages is worked on in {@link Slices}.
 */
public final class BatchIntake {
    private static final Logger LOG = Logger.getLogger(BatchIntake.class);

    /** Two batches are in work, and what comes of a message is some three times as large. */
    private static final int SHARE_OF_HEAP = 64;

    private final WorkerPool workers;
    private final Function<ConsumerRecord<byte[], byte[]>, Handled> handling;
    private final Effects effects;
    private final StageMetrics metrics;
    private final MessageTracing tracing;
    private final Duration stopWithin;

    private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    /**
     * @param handling must not throw for what a record holds; safe for use by many threads
     * @param stopWithin how long {@link #stop} waits for the batches under way
     */
    public BatchIntake(
            WorkerPool workers,
            Function<ConsumerRecord<byte[], byte[]>, Handled> handling,
            Effects effects,
            StageMetrics metrics,
            MessageTracing tracing,
            Duration stopWithin) {
        this.workers = workers;
        this.handling = handling;
        this.effects = effects;
        this.metrics = metrics;
        this.tracing = tracing;
        this.stopWithin = stopWithin;
    }

    /** To be called for one batch at a time; the answer says when it may be called again. */
    public Uni<Void> take(Message<ConsumerRecords<byte[], WaitingValue>> batch) {
        if (stopping) {
            // Not acknowledged, so the next instance gets it.
            return Uni.createFrom().nothing();
        }
        ConsumerRecords<byte[], WaitingValue> records = batch.getPayload();
        metrics.batch(records.count());
        BatchTrace trace = tracing.received(records);
        CompletableFuture<Void> before = last;
        last = effects(Slices.of(records, SHARE_OF_HEAP), trace, before)
                .thenCompose(sent -> batch.ack())
                .whenComplete((done, failure) -> {
                    trace.end(failure);
                    if (failure != null) {
                        LOG.error("a batch failed: the consumer stops, and liveness asks for a restart", failure);
                        batch.nack(failure);
                    }
                });
        return Uni.createFrom().completionStage(before);
    }

    /** Slice by slice; the first is handled at once, and sent when the batch before is done. */
    private CompletableFuture<Void> effects(
            List<List<ConsumerRecord<byte[], WaitingValue>>> slices, BatchTrace trace, CompletableFuture<Void> before) {
        CompletableFuture<Void> sent = handle(slices.get(0), trace)
                .thenCombine(before, (handled, ignored) -> handled)
                .thenCompose(this::send);
        for (List<ConsumerRecord<byte[], WaitingValue>> slice : slices.subList(1, slices.size())) {
            sent = sent.thenCompose(done -> handle(slice, trace)).thenCompose(this::send);
        }
        return sent;
    }

    private CompletionStage<Void> send(List<Handled> handled) {
        return effects.of(handled).subscribeAsCompletionStage();
    }

    private CompletableFuture<List<Handled>> handle(
            List<ConsumerRecord<byte[], WaitingValue>> records, BatchTrace trace) {
        List<CompletableFuture<Handled>> work = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], WaitingValue> record : records) {
            work.add(workers.submit(() -> handle(WaitingValue.unpacked(record), trace)));
        }
        return CompletableFuture.allOf(work.toArray(CompletableFuture[]::new))
                .thenApply(done -> work.stream().map(CompletableFuture::join).toList());
    }

    private Handled handle(ConsumerRecord<byte[], byte[]> record, BatchTrace trace) {
        try (MessageTrace message = trace.message(record);
                LogFields fields = LogFields.of(record, message.context())) {
            Handled handled = handling.apply(record);
            if (!handled.refusals().isEmpty()) {
                message.rejected(handled.refusal().reason().code());
            }
            return handled.within(message.context());
        }
    }

    /** Batches under way are finished and committed before the consumer closes; new ones are left to the next instance. */
    public void stop() {
        stopping = true;
        try {
            last.copy()
                    .completeOnTimeout(null, stopWithin.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (RuntimeException e) {
            LOG.debug("the last batch had failed", e);
        }
    }
}
