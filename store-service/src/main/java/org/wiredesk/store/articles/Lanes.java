package org.wiredesk.store.articles;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;
import org.wiredesk.store.StoreConfig;

/**
 * Writes a batch in lanes, each a transaction of its own, until each of its articles is in the database or turned out to be at
 * fault. One lane alone would leave the database half idle.
 */
final class Lanes {
    private static final Logger LOG = Logger.getLogger(Lanes.class);

    /** Articles for which a lane of their own pays: lanes wait for each other when they group copies, and each has its commit. */
    private static final int WORTH_A_LANE = 50;

    private final ArticleWriter writer;
    private final StoreConfig.Write settings;
    private final BiFunction<Filing, String, Uni<Void>> reject;
    private final Runnable retried;

    /**
     * @param reject takes the one article of a batch that cannot be stored, and why not in a sentence for people
     * @param retried called for each batch that is tried again
     */
    Lanes(
            ArticleWriter writer,
            StoreConfig.Write settings,
            BiFunction<Filing, String, Uni<Void>> reject,
            Runnable retried) {
        this.writer = writer;
        this.settings = settings;
        this.reject = reject;
        this.retried = retried;
    }

    /** All events of an article go into the same lane, so that two lanes never wait for each other's rows. */
    Uni<Written> write(List<Filing> filings) {
        int lanes = Math.min(settings.lanes(), 1 + filings.size() / WORTH_A_LANE);
        Map<Integer, List<Filing>> divided = filings.stream()
                .collect(Collectors.groupingBy(
                        filing -> Math.floorMod(filing.id().hashCode(), lanes)));
        List<Uni<Written>> writes = divided.values().stream().map(this::lane).toList();
        return Uni.join().all(writes).andCollectFailures().map(written -> written.stream()
                .reduce(Written.NOTHING, Written::plus));
    }

    /** Halves a batch that fails until the record at fault stands alone; its neighbours are written. */
    private Uni<Written> lane(List<Filing> filings) {
        return attempt(filings)
                .onFailure(WriteFailure::isPoison)
                .recoverWithUni(failure -> filings.size() == 1
                        ? reject.apply(filings.get(0), WriteFailure.detail(failure))
                                .replaceWith(Written.NOTHING)
                        : lane(filings.subList(0, filings.size() / 2))
                                .chain(first -> lane(filings.subList(filings.size() / 2, filings.size()))
                                        .map(first::plus)));
    }

    /**
     * Tries without end when no record is at fault: the topic keeps what is not acknowledged, so waiting for the database loses
     * nothing.
     */
    private Uni<Written> attempt(List<Filing> filings) {
        return Uni.createFrom()
                .deferred(() -> writer.write(filings))
                .onFailure(Lanes::isUnbuildable)
                .transform(failure -> new WriteFailure.UnfitException((RuntimeException) failure))
                .ifNoItem()
                .after(settings.timeout())
                .fail()
                .onFailure(failure -> !WriteFailure.isPoison(failure))
                .invoke(failure -> {
                    LOG.warnf("A batch of %d articles is tried again: %s", filings.size(), failure.getMessage());
                    retried.run();
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
}
