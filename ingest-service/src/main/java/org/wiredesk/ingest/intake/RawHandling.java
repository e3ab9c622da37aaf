package org.wiredesk.ingest.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.CloudEvent;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Topic;
import org.wiredesk.edge.delivery.Handled;
import org.wiredesk.edge.delivery.OutgoingRecord;
import org.wiredesk.edge.delivery.Refusal;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.RawMessage;
import org.wiredesk.ingest.operations.IngestMetrics;
import org.wiredesk.ingest.repetition.Observation;

/** From a record of {@code articles.raw} to the records that it becomes. Safe for use by many threads. */
final class RawHandling {
    private static final Logger LOG = Logger.getLogger(RawHandling.class);

    private final Function<RawMessage, List<Outcome>> process;
    private final IngestMetrics metrics;
    private final StageMetrics stage;
    private final Consumer<Observation> learning;

    /** @param learning is told of each article and must return at once */
    RawHandling(
            Function<RawMessage, List<Outcome>> process,
            IngestMetrics metrics,
            StageMetrics stage,
            Consumer<Observation> learning) {
        this.process = process;
        this.metrics = metrics;
        this.stage = stage;
        this.learning = learning;
    }

    /** Never throws for what a record holds: a defect of ours costs that record a rejection, and its neighbours nothing. */
    Handled handle(ConsumerRecord<byte[], byte[]> origin) {
        if (origin.value() == null) {
            // Means "delete" on a compacted topic, which articles.raw is not; a kill is an article of its own.
            return Handled.refused(origin, RejectionReason.MALFORMED, "no value");
        }
        try {
            return stage.duration().record(() -> handled(origin, process.apply(message(origin))));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "unexpected, for %s-%d@%d", origin.topic(), origin.partition(), origin.offset());
            return Handled.refused(origin, RejectionReason.MALFORMED, "could not be processed");
        }
    }

    private static RawMessage message(ConsumerRecord<byte[], byte[]> origin) {
        return new RawMessage(
                origin.value(),
                StatedHeaders.contentType(origin.headers()),
                StatedHeaders.stated(origin.headers()),
                Instant.ofEpochMilli(origin.timestamp()));
    }

    private Handled handled(ConsumerRecord<byte[], byte[]> origin, List<Outcome> outcomes) {
        List<ProducerRecord<byte[], byte[]>> articles = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Cleaned cleaned) {
                CleanArticle article = cleaned.article();
                articles.add(OutgoingRecord.article(
                        Topic.CLEAN, article.id(), Json.write(article), CloudEvent.cleaned(article)));
                metrics.cleaned(article);
                Observation observation = cleaned.observation();
                if (observation != null) {
                    learning.accept(observation);
                }
            } else if (outcome instanceof Outcome.Rejected rejected) {
                refusals.add(new Refusal(rejected.reason(), rejected.detail()));
            }
        }
        return new Handled(origin, articles, refusals);
    }
}
