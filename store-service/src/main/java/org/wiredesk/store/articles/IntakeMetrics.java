package org.wiredesk.store.articles;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.PublishedPrecision;
import org.wiredesk.contract.Reprocessing;
import org.wiredesk.edge.operations.StageMetrics;

/** What the intake counts beside what every stage does. */
@Singleton
class IntakeMetrics {
    /** From the pace of the pipeline at rest to that of a feed that is read once a day. */
    private static final Duration[] FRESHNESS = Stream.of(
                    "PT0.05S", "PT0.1S", "PT0.25S", "PT0.5S", "PT1S", "PT2S", "PT5S", "PT10S", "PT30S", "PT1M", "PT5M",
                    "PT15M", "PT1H", "PT6H", "PT24H")
            .map(Duration::parse)
            .toArray(Duration[]::new);

    private static final Duration LONGEST = Duration.ofDays(365);

    private final MeterRegistry registry;
    private final StageMetrics stage;
    private final Counter inserted;
    private final Counter updated;
    private final Counter unchanged;
    private final Counter retries;
    private final Timer sinceReceived;
    private final Timer sincePublished;

    IntakeMetrics(MeterRegistry registry, StageMetrics stage) {
        this.registry = registry;
        this.stage = stage;
        this.inserted = stored("inserted");
        this.updated = stored("updated");
        this.unchanged = stored("unchanged");
        this.retries = registry.counter("wiredesk.write.retries", stage.tags());
        this.sinceReceived = freshness("received");
        this.sincePublished = freshness("published");
    }

    private Counter stored(String outcome) {
        return registry.counter("wiredesk.articles.stored", stage.tags().and("outcome", outcome));
    }

    private Timer freshness(String since) {
        return Timer.builder("wiredesk.freshness")
                .tags(stage.tags().and("since", since))
                .serviceLevelObjectives(FRESHNESS)
                .register(registry);
    }

    /** A batch of messages was taken off the topic. */
    void batch(int messages) {
        stage.batch(messages);
    }

    /** A batch is done with, from bytes to commit. */
    void done(long startNanos) {
        stage.duration().record(System.nanoTime() - startNanos, TimeUnit.NANOSECONDS);
    }

    /** Events were committed, or found to be known. */
    void written(Written written) {
        inserted.increment(written.stored().size());
        updated.increment(written.updated().size());
        unchanged.increment(written.unchanged());
        stage.sent(written.events());
        Instant now = Instant.now();
        Stream.concat(written.stored().stream(), written.updated().stream()).forEach(filing -> readable(filing, now));
    }

    private void readable(Filing filing, Instant now) {
        CleanArticle article = filing.article();
        stage.article(article.source());
        // An article that was sent through enrichment again has been readable since long ago.
        if (Reprocessing.of(filing.origin().headers()) != null) {
            return;
        }
        record(sinceReceived, article.receivedAt(), now);
        Instant published = article.publishedAt();
        if (published != null && article.publishedPrecision() == PublishedPrecision.INSTANT) {
            record(sincePublished, published, now);
        }
    }

    /** Times are their publishers' own, up to two thousand years ago, which is more than a timer holds. */
    private static void record(Timer timer, Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        timer.record((age.compareTo(LONGEST) < 0 ? age : LONGEST).toMillis(), TimeUnit.MILLISECONDS);
    }

    void retried() {
        retries.increment();
    }
}
