package org.wiredesk.ingest.operations;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Removal;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.ingest.repetition.Repetition;

/** What the service counts beside what every stage does. */
@Singleton
public class IngestMetrics {
    private final MeterRegistry registry;
    private final StageMetrics stage;
    private final Counter lost;

    public IngestMetrics(MeterRegistry registry, StageMetrics stage) {
        this.registry = registry;
        this.stage = stage;
        lost = registry.counter("wiredesk.repetition.lost", stage.tags());
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

    /** What is remembered of repetitions, as gauges. */
    public void watch(Repetition repetition) {
        registry.gauge("wiredesk.repetition.sources", stage.tags(), repetition, Repetition::sourceCount);
        registry.gauge("wiredesk.repetition.lines", stage.tags(), repetition, Repetition::lineCount);
        registry.gauge("wiredesk.repetition.loaded", stage.tags(), repetition, memory -> memory.isLoaded() ? 1 : 0);
    }

    /** An article could not be noted for learning; the article itself is not touched by that. */
    public void observationLost() {
        lost.increment();
    }
}
