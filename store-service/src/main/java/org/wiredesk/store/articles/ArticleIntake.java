package org.wiredesk.store.articles;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.edge.delivery.Handled;
import org.wiredesk.edge.delivery.Rejections;
import org.wiredesk.edge.delivery.Slices;
import org.wiredesk.edge.delivery.WaitingValue;
import org.wiredesk.edge.tracing.BatchTrace;
import org.wiredesk.edge.tracing.MessageTrace;
import org.wiredesk.edge.tracing.MessageTracing;
import org.wiredesk.store.StoreConfig;

/**
 * Takes batches off {@code articles.enriched}. A batch is acknowledged when each of its records is in the database or in
 * {@code articles.rejected}; until then it is kept, and no other is taken.
 */
@ApplicationScoped
public class ArticleIntake {
    /** One batch is in work, and large ones are written fastest. */
    private static final int SHARE_OF_HEAP = 32;

    private final Lanes lanes;
    private final Rejections rejections;
    private final IntakeMetrics metrics;
    private final MessageTracing tracing;
    private final int threads;

    ArticleIntake(
            ArticleWriter writer,
            Rejections rejections,
            IntakeMetrics metrics,
            MessageTracing tracing,
            StoreConfig config) {
        this.rejections = rejections;
        this.metrics = metrics;
        this.tracing = tracing;
        this.threads = config.write().lanes();
        this.lanes = new Lanes(
                writer,
                config.write(),
                (filing, detail) ->
                        rejections.send(List.of(refused(filing.origin(), RejectionReason.STORE_FAILED, detail))),
                metrics::retried);
    }

    @Incoming("articles-enriched")
    Uni<Void> file(ConsumerRecords<byte[], WaitingValue> records) {
        long start = System.nanoTime();
        BatchTrace trace = tracing.received(records);
        List<MessageTrace> messages = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], WaitingValue> record : records) {
            messages.add(trace.message(record));
        }
        metrics.batch(records.count());
        return Multi.createFrom()
                .iterable(Slices.of(records, SHARE_OF_HEAP))
                .onItem()
                .transformToUniAndConcatenate(this::file)
                .onItem()
                .ignoreAsUni()
                .invoke(() -> metrics.done(start))
                .onTermination()
                .invoke((done, failure, cancelled) -> {
                    messages.forEach(MessageTrace::close);
                    trace.end(failure);
                });
    }

    private Uni<Void> file(List<ConsumerRecord<byte[], WaitingValue>> slice) {
        return ParsedBatch.of(slice, threads, Infrastructure.getDefaultWorkerPool())
                .chain(this::file);
    }

    private Uni<Void> file(ParsedBatch batch) {
        List<Handled> refused = batch.malformed().stream()
                .map(bad -> refused(bad.origin(), RejectionReason.MALFORMED, bad.detail()))
                .toList();
        return rejections
                .send(refused)
                .chain(() -> batch.filings().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : lanes.write(batch.filings()).invoke(metrics::written).replaceWithVoid());
    }

    private Handled refused(ConsumerRecord<byte[], byte[]> origin, RejectionReason reason, String detail) {
        return Handled.refused(origin, reason, detail).within(tracing.of(origin));
    }
}
