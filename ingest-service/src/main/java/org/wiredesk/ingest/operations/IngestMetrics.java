package org.wiredesk.ingest.operations;

import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.Source;

/** What the service counts, under names that begin with {@code wiredesk}. */
@Singleton
public class IngestMetrics {
    static final Tags STAGE = Tags.of("stage", "ingest");

    private final MeterRegistry registry;
    private final BoundedTag sources;
    private final Counter in;
    private final Counter out;
    private final DistributionSummary batches;
    private final Timer duration;

    @Inject
    IngestMetrics(MeterRegistry registry, IngestSettings settings) {
        this(registry, settings.countedSources());
    }

    /** @param countedSources sources with a counter of their own */
    public IngestMetrics(MeterRegistry registry, int countedSources) {
        this.registry = registry;
        this.sources = new BoundedTag(countedSources);
        this.in = registry.counter("wiredesk.articles.in", STAGE);
        this.out = registry.counter("wiredesk.articles.out", STAGE);
        this.batches = registry.summary("wiredesk.batch.size", STAGE);
        this.duration = registry.timer("wiredesk.stage.duration", STAGE);
    }

    /** A batch of messages was taken off the topic. */
    public void batch(int messages) {
        in.increment(messages);
        batches.record(messages);
    }

    /** The time that one message takes, from bytes to bytes. */
    public Timer duration() {
        return duration;
    }

    /** An article was cleaned. */
    public void cleaned(CleanArticle article) {
        registry.counter("wiredesk.source.articles", STAGE.and("source", sources.of(name(article.source()))))
                .increment();
        for (Removal removal : article.removed()) {
            registry.counter(
                            "wiredesk.removals",
                            STAGE.and("kind", removal.kind().code(), "rule", removal.rule()))
                    .increment();
        }
    }

    /** The broker has acknowledged so many articles. */
    public void sent(int articles) {
        out.increment(articles);
    }

    /** A message, or articles of it, were rejected. */
    public void rejected(RejectionReason reason) {
        registry.counter("wiredesk.articles.rejected", STAGE.and("reason", reason.code()))
                .increment();
    }

    private static String name(Source source) {
        return Objects.requireNonNullElse(source.name(), Objects.requireNonNullElse(source.domain(), "unknown"));
    }
}
