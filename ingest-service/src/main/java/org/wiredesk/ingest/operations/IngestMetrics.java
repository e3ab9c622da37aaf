package org.wiredesk.ingest.operations;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Removal;
import org.wiredesk.edge.operations.StageMetrics;

/** What the service counts beside what every stage does. */
@Singleton
public class IngestMetrics {
    private final MeterRegistry registry;
    private final StageMetrics stage;

    public IngestMetrics(MeterRegistry registry, StageMetrics stage) {
        this.registry = registry;
        this.stage = stage;
    }

    /** An article was cleaned. */
    public void cleaned(CleanArticle article) {
        stage.article(article.source());
        for (Removal removal : article.removed()) {
            registry.counter(
                            "wiredesk.removals",
                            stage.tags().and("kind", removal.kind().code(), "rule", removal.rule()))
                    .increment();
        }
    }
}
