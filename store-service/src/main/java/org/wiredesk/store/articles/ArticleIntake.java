package org.wiredesk.store.articles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.store.StoreConfig;
import org.wiredesk.store.rejections.Rejector;

/**
 * Takes batches off {@code articles.enriched}. A batch is acknowledged when each of its records is in the database or in
 * {@code articles.rejected}; until then it is kept, and no other is taken.
 */
@ApplicationScoped
public class ArticleIntake {
    private static final Logger LOG = Logger.getLogger(ArticleIntake.class);

    private final ArticleWriter writer;
    private final Rejector rejector;
    private final IntakeMetrics metrics;
    private final StoreConfig.Write settings;

    ArticleIntake(ArticleWriter writer, Rejector rejector, IntakeMetrics metrics, StoreConfig config) {
        this.writer = writer;
        this.rejector = rejector;
        this.metrics = metrics;
        this.settings = config.write();
    }

    @Incoming("articles-enriched")
    Uni<Void> file(ConsumerRecords<byte[], byte[]> records) {
        metrics.batch(records.count());
        long start = System.nanoTime();
        // Parsing a batch takes tens of milliseconds, too long for an event loop.
        return Uni.createFrom()
                .item(() -> parse(records))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(this::file)
                .invoke(() -> metrics.done(Duration.ofNanos(System.nanoTime() - start)));
    }

    private static List<Parsed> parse(ConsumerRecords<byte[], byte[]> records) {
        List<Parsed> parsed = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            parsed.add(Parsed.of(record));
        }
        return parsed;
    }

    private Uni<Void> file(List<Parsed> parsed) {
        List<Filing> filings = new ArrayList<>();
        Uni<Void> rejected = Uni.createFrom().voidItem();
        for (Parsed one : parsed) {
            if (one instanceof Parsed.Fit fit) {
                filings.add(fit.filing());
            } else if (one instanceof Parsed.Malformed malformed) {
                rejected =
                        rejected.chain(() -> reject(malformed.origin(), RejectionReason.MALFORMED, malformed.detail()));
            }
        }
        return rejected.chain(() -> filings.isEmpty()
                ? Uni.createFrom().voidItem()
                : writeInLanes(filings)
                        .invoke(written -> metrics.written(written, filings))
                        .replaceWithVoid());
    }

    /** Each article always in the same lane; each lane is a transaction of its own, for one alone leaves the database half idle. */
    private Uni<Written> writeInLanes(List<Filing> filings) {
        Map<Integer, List<Filing>> lanes = filings.stream()
                .collect(Collectors.groupingBy(
                        filing -> Math.floorMod(filing.id().hashCode(), settings.lanes())));
        List<Uni<Written>> writes = lanes.values().stream().map(this::write).toList();
        return Uni.join().all(writes).andCollectFailures().map(written -> written.stream()
                .reduce(new Written(0, 0, 0), Written::plus));
    }

    /** Halves a batch that fails until the record at fault stands alone; its neighbours are written. */
    private Uni<Written> write(List<Filing> filings) {
        return attempt(filings)
                .onFailure(WriteFailure::isPoison)
                .recoverWithUni(failure -> filings.size() == 1
                        ? reject(filings.get(0).origin(), RejectionReason.STORE_FAILED, WriteFailure.detail(failure))
                                .replaceWith(new Written(0, 0, 0))
                        : write(filings.subList(0, filings.size() / 2))
                                .chain(first -> write(filings.subList(filings.size() / 2, filings.size()))
                                        .map(first::plus)));
    }

    /**
     * Tries without end when no record is at fault: the topic keeps what is not acknowledged, so waiting for the database loses
     * nothing.
     */
    private Uni<Written> attempt(List<Filing> filings) {
        return Uni.createFrom()
                .deferred(() -> writer.write(filings))
                .onFailure(ArticleIntake::isUnbuildable)
                .transform(failure -> new WriteFailure.UnfitException((RuntimeException) failure))
                .ifNoItem()
                .after(settings.timeout())
                .fail()
                .onFailure(failure -> !WriteFailure.isPoison(failure))
                .invoke(failure -> {
                    LOG.warnf("A batch of %d articles is tried again: %s", filings.size(), failure.getMessage());
                    metrics.retried();
                })
                .onFailure(failure -> !WriteFailure.isPoison(failure))
                .retry()
                .withBackOff(settings.backOff(), settings.maxBackOff())
                .indefinitely();
    }

    /** Such exceptions come from turning an event into a row; the client's own are of other types. */
    private static boolean isUnbuildable(Throwable failure) {
        return failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof ArithmeticException
                || failure instanceof IndexOutOfBoundsException;
    }

    private Uni<Void> reject(ConsumerRecord<byte[], byte[]> origin, RejectionReason reason, String detail) {
        metrics.rejected(reason);
        return rejector.reject(origin, reason, detail);
    }
}
