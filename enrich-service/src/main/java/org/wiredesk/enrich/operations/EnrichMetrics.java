package org.wiredesk.enrich.operations;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.edge.operations.StageMetrics;

/** What the service counts beside what every stage does. */
@Singleton
public class EnrichMetrics {
    private final MeterRegistry registry;
    private final StageMetrics stage;

    public EnrichMetrics(MeterRegistry registry, StageMetrics stage) {
        this.registry = registry;
        this.stage = stage;
    }

    /** An article was enriched, or is passed on without. */
    public void enriched(EnrichedArticle enriched) {
        stage.article(enriched.article().source());
        registry.counter(
                        "wiredesk.enrichments",
                        stage.tags()
                                .and("status", enriched.enrichment().status().code()))
                .increment();
    }
}
