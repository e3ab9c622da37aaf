package org.wiredesk.store.articles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.store.StoreConfig;
import org.wiredesk.store.rejections.Rejector;

/**
 * Takes batches off {@code articles.enriched}. A batch is acknowledged when each of its records is in the database or in
 * {@code articles.rejected}; until then it is kept, and no other is taken.
 */
@ApplicationScoped
public class ArticleIntake {
    private final Lanes lanes;
    private final Rejector rejector;
    private final IntakeMetrics metrics;
    private final int threads;

    ArticleIntake(ArticleWriter writer, Rejector rejector, IntakeMetrics metrics, StoreConfig config) {
        this.rejector = rejector;
        this.metrics = metrics;
        this.threads = config.write().lanes();
        this.lanes = new Lanes(
                writer,
                config.write(),
                (filing, detail) -> reject(filing.origin(), RejectionReason.STORE_FAILED, detail),
                metrics::retried);
    }

    @Incoming("articles-enriched")
    Uni<Void> file(ConsumerRecords<byte[], byte[]> records) {
        metrics.batch(records.count());
        long start = System.nanoTime();
        List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>(records.count());
        records.forEach(batch::add);
        return ParsedBatch.of(batch, threads, Infrastructure.getDefaultWorkerPool())
                .chain(this::file)
                .invoke(() -> metrics.done(Duration.ofNanos(System.nanoTime() - start)));
    }

    private Uni<Void> file(ParsedBatch batch) {
        Uni<Void> rejected = Uni.createFrom().voidItem();
        for (Parsed.Malformed bad : batch.malformed()) {
            rejected = rejected.chain(() -> reject(bad.origin(), RejectionReason.MALFORMED, bad.detail()));
        }
        return rejected.chain(() -> batch.filings().isEmpty()
                ? Uni.createFrom().voidItem()
                : lanes.write(batch.filings())
                        .invoke(written -> metrics.written(written, batch.filings()))
                        .replaceWithVoid());
    }

    private Uni<Void> reject(ConsumerRecord<byte[], byte[]> origin, RejectionReason reason, String detail) {
        metrics.rejected(reason);
        return rejector.reject(origin, reason, detail);
    }
}
