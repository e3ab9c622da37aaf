package org.wiredesk.enrich.enrichment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.CloudEvent;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Reprocessing;
import org.wiredesk.contract.Topic;
import org.wiredesk.edge.delivery.Handled;
import org.wiredesk.edge.delivery.OutgoingRecord;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.enrich.ArticleText;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.operations.EnrichMetrics;

/** From a record of {@code articles.clean} to the record that it becomes. Safe for use by many threads. */
final class CleanHandling {
    private static final Logger LOG = Logger.getLogger(CleanHandling.class);

    private final BiFunction<ArticleText, Deadline, Enrichment> enrich;
    private final Duration budget;
    private final EnrichMetrics metrics;
    private final StageMetrics stage;

    CleanHandling(
            BiFunction<ArticleText, Deadline, Enrichment> enrich,
            Duration budget,
            EnrichMetrics metrics,
            StageMetrics stage) {
        this.enrich = enrich;
        this.budget = budget;
        this.metrics = metrics;
        this.stage = stage;
    }

    /** Never throws for what a record holds: a defect of ours costs that record a rejection, and its neighbours nothing. */
    Handled handle(ConsumerRecord<byte[], byte[]> origin) {
        if (origin.value() == null) {
            // Means "delete" on a compacted topic, which articles.clean is not; a kill is an article of its own.
            return Handled.refused(origin, RejectionReason.MALFORMED, "no value");
        }
        try {
            return stage.duration().recordCallable(() -> handled(origin));
        } catch (MalformedEventException e) {
            return Handled.refused(origin, RejectionReason.MALFORMED, String.valueOf(e.getMessage()));
        } catch (Exception | StackOverflowError e) {
            LOG.errorf(e, "unexpected, for %s-%d@%d", origin.topic(), origin.partition(), origin.offset());
            return Handled.refused(origin, RejectionReason.ENRICHMENT_FAILED, "could not be enriched");
        }
    }

    private Handled handled(ConsumerRecord<byte[], byte[]> origin) throws MalformedEventException {
        CleanArticle article = Json.readClean(origin.value());
        EnrichedArticle enriched = new EnrichedArticle(article, enrichment(article));
        Instant asked = Reprocessing.of(origin.headers());
        CloudEvent event = CloudEvent.enriched(enriched);
        ProducerRecord<byte[], byte[]> record = OutgoingRecord.article(
                Topic.ENRICHED, article.id(), Json.write(enriched), asked == null ? event : event.again(asked));
        if (asked != null) {
            record.headers().add(Reprocessing.header(asked));
        }
        Handled handled = new Handled(origin, List.of(record), List.of());
        metrics.enriched(enriched);
        return handled;
    }

    private Enrichment enrichment(CleanArticle article) {
        if (article.pubStatus() == PubStatus.CANCELED) {
            return Enrichment.none(EnrichmentStatus.SKIPPED, "canceled", List.of());
        }
        if (article.body().isBlank()) {
            return Enrichment.none(EnrichmentStatus.SKIPPED, "no text", List.of());
        }
        try {
            return enrich.apply(ArticleText.of(article), Deadline.in(budget));
        } catch (Deadline.Passed e) {
            return OverBudget.of(budget);
        }
    }
}
