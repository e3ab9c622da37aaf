package org.wiredesk.store.articles;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.wiredesk.contract.RejectionReason;

/** Counts what the intake does. The names are documented in docs/metrics.md and stable. */
@ApplicationScoped
class IntakeMetrics {
    private static final Tags STAGE = Tags.of("stage", "store");

    private final MeterRegistry registry;
    private final Counter in;
    private final DistributionSummary batches;
    private final Timer duration;
    private final Counter inserted;
    private final Counter updated;
    private final Counter unchanged;
    private final Counter retries;
    private final Timer freshness;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.in = registry.counter("wiredesk.articles.in", STAGE);
        this.batches = registry.summary("wiredesk.batch.size", STAGE);
        this.duration = registry.timer("wiredesk.stage.duration", STAGE);
        this.inserted = stored("inserted");
        this.updated = stored("updated");
        this.unchanged = stored("unchanged");
        this.retries = registry.counter("wiredesk.write.retries", STAGE);
        this.freshness = Timer.builder("wiredesk.freshness")
                .tags(STAGE)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(10))
                .maximumExpectedValue(Duration.ofMinutes(10))
                .register(registry);
    }

    private Counter stored(String outcome) {
        return registry.counter("wiredesk.articles.stored", STAGE.and("outcome", outcome));
    }

    /** A batch of messages was taken off the topic. */
    void batch(int messages) {
        in.increment(messages);
        batches.record(messages);
    }

    /** A batch is done with, from bytes to commit. */
    void done(Duration time) {
        duration.record(time);
    }

    /** Events were committed, or found to be known. */
    void written(Written written, List<Filing> filings) {
        inserted.increment(written.stored());
        updated.increment(written.updated());
        unchanged.increment(written.unchanged());
        Instant now = Instant.now();
        for (Filing filing : filings) {
            freshness.record(Duration.between(filing.article().receivedAt(), now));
        }
    }

    void rejected(RejectionReason reason) {
        registry.counter("wiredesk.articles.rejected", STAGE.and("reason", reason.code()))
                .increment();
    }

    void retried() {
        retries.increment();
    }
}
