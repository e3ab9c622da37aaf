package org.wiredesk.ingest.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import org.wiredesk.ingest.ArticleProcessor;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.operations.IngestMetrics;
import org.wiredesk.ingest.operations.IngestSettings;

/** Makes the pure core known to the container, at start: what it loads should fail there and not at the first article. */
@Singleton
class Core {

    @Produces
    @Singleton
    @Startup
    ArticleProcessor processor(IngestSettings settings) {
        return new ArticleProcessor(Math.toIntExact(settings.largestMessage().asLongValue()), RuleBook.standard());
    }

    @Produces
    @Singleton
    RawHandling handling(ArticleProcessor processor, IngestMetrics metrics) {
        return new RawHandling(processor::process, metrics);
    }
}
