package org.wiredesk.enrich.enrichment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import org.wiredesk.enrich.Enricher;
import org.wiredesk.enrich.operations.EnrichMetrics;
import org.wiredesk.enrich.operations.EnrichSettings;

/** Makes the pure core known to the container, at start: models that do not load should fail there, not at the first article. */
@Singleton
class Core {

    @Produces
    @Singleton
    @Startup
    Enricher enricher() {
        return Enricher.load();
    }

    @Produces
    @Singleton
    CleanHandling handling(Enricher enricher, EnrichMetrics metrics, EnrichSettings settings) {
        return new CleanHandling(enricher::enrich, settings.budget(), metrics);
    }
}
