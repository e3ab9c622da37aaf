package org.wiredesk.enrich.operations;

import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Source;

/** What the service counts, under names that begin with {@code wiredesk}. */
@Singleton
public class EnrichMetrics {
    static final Tags STAGE = Tags.of("stage", "enrich");

    private final MeterRegistry registry;
    private final BoundedTag sources;
    private final Counter in;
    private final Counter out;
    private final DistributionSummary batches;
    private final Timer duration;

    @Inject
    EnrichMetrics(MeterRegistry registry, EnrichSettings settings) {
        this(registry, settings.countedSources());
    }

    /** @param countedSources sources with a counter of their own */
    public EnrichMetrics(MeterRegistry registry, int countedSources) {
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

    /** An article was enriched, or is passed on without. */
    public void enriched(EnrichedArticle enriched) {
        registry.counter(
                        "wiredesk.source.articles",
                        STAGE.and("source", sources.of(name(enriched.article().source()))))
                .increment();
        registry.counter(
                        "wiredesk.enrichments",
                        STAGE.and("status", enriched.enrichment().status().code()))
                .increment();
    }

    /** The broker has acknowledged so many articles. */
    public void sent(int articles) {
        out.increment(articles);
    }

    /** A message was rejected. */
    public void rejected(RejectionReason reason) {
        registry.counter("wiredesk.articles.rejected", STAGE.and("reason", reason.code()))
                .increment();
    }

    private static String name(Source source) {
        return Objects.requireNonNullElse(source.name(), Objects.requireNonNullElse(source.domain(), "unknown"));
    }
}
