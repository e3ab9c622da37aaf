package org.wiredesk.enrich.enrichment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.wiredesk.edge.delivery.Effects;
import org.wiredesk.edge.delivery.Rejections;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.edge.tracing.MessageTracing;
import org.wiredesk.enrich.Enricher;
import org.wiredesk.enrich.engine.EngineSettings;
import org.wiredesk.enrich.engine.Engines;
import org.wiredesk.enrich.engine.UnusableModelException;
import org.wiredesk.enrich.operations.EnrichMetrics;
import org.wiredesk.enrich.operations.EnrichSettings;

/** Makes the pure core, and what becomes of its results, known to the container, at start: models that do not load should fail there, not at the first article. */
@Singleton
class Core {

    @Produces
    @Singleton
    @Startup
    Enricher enricher(EngineSettings settings) {
        try {
            return Engines.load(settings);
        } catch (UnusableModelException e) {
            // The service then says just this and ends: a stack trace would bury it.
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    @Produces
    @Singleton
    CleanHandling handling(Enricher enricher, EnrichMetrics metrics, StageMetrics stage, EnrichSettings settings) {
        return new CleanHandling(enricher::enrich, settings.budget(), metrics, stage);
    }

    @Produces
    @Singleton
    Effects effects(
            @Channel("enriched") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> enriched,
            @Channel("rejected") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> rejected,
            StageMetrics stage,
            MessageTracing tracing) {
        return new Effects(enriched, new Rejections(rejected, stage, tracing), stage, tracing);
    }
}
