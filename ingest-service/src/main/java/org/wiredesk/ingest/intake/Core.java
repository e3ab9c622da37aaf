package org.wiredesk.ingest.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.wiredesk.edge.delivery.Effects;
import org.wiredesk.edge.delivery.Rejections;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.edge.tracing.MessageTracing;
import org.wiredesk.ingest.ArticleProcessor;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.operations.IngestMetrics;
import org.wiredesk.ingest.operations.IngestSettings;
import org.wiredesk.ingest.repetition.Repetition;
import org.wiredesk.ingest.repetition.topic.ObservationWriter;

/**
 * Makes the core, and what becomes of its results, known to the container, at start: what it loads should fail there and not at the
 * first article.
 */
@Singleton
class Core {

    @Produces
    @Singleton
    @Startup
    ArticleProcessor processor(IngestSettings settings, RuleBook rules, Repetition repetition) {
        return new ArticleProcessor(
                Math.toIntExact(settings.largestMessage().asLongValue()),
                rules,
                settings.repetition().enabled() ? repetition : null);
    }

    @Produces
    @Singleton
    RawHandling handling(
            ArticleProcessor processor, IngestMetrics metrics, StageMetrics stage, ObservationWriter learning) {
        return new RawHandling(processor::process, metrics, stage, learning::write);
    }

    @Produces
    @Singleton
    Effects effects(
            @Channel("clean") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> clean,
            @Channel("rejected") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> rejected,
            StageMetrics stage,
            MessageTracing tracing) {
        return new Effects(clean, new Rejections(rejected, stage, tracing), stage, tracing);
    }
}
