package org.wiredesk.edge.delivery;

import java.util.List;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.wiredesk.contract.Stage;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.edge.tracing.LogFields;
import org.wiredesk.edge.tracing.MessageTracing;

/** Writes one rejection for each message of which anything was refused. */
public final class Rejections {
    private static final Logger LOG = Logger.getLogger(Rejections.class);

    private final Delivery delivery;
    private final StageMetrics metrics;

    /** @param rejected where the rejections go; its buffer may be without bounds, for the batches that fill it are bounded */
    public Rejections(
            MutinyEmitter<ProducerRecord<byte[], byte[]>> rejected, StageMetrics metrics, MessageTracing tracing) {
        this.delivery = new Delivery(rejected, tracing);
        this.metrics = metrics;
    }

    /** Completes when the broker has acknowledged them; messages of which nothing was refused are passed over. */
    public Uni<Void> send(List<Handled> batch) {
        Stage stage = metrics.stage();
        List<Handled> refused =
                batch.stream().filter(handled -> !handled.refusals().isEmpty()).toList();
        refused.forEach(this::note);
        return delivery.send(refused.stream()
                        .map(handled -> new Outgoing(
                                OutgoingRecord.rejected(stage, handled.origin(), handled.refusal()), handled.trace()))
                        .toList())
                .chain(tooLarge -> delivery.send(tooLarge.stream()
                        .map(refused::get)
                        .map(handled -> new Outgoing(
                                OutgoingRecord.rejectedWithoutBytes(stage, handled.origin(), handled.refusal()),
                                handled.trace()))
                        .toList()))
                .replaceWithVoid();
    }

    private void note(Handled handled) {
        Refusal refusal = handled.refusal();
        try (LogFields fields = LogFields.of(handled.origin(), handled.trace())) {
            LOG.infof(
                    "rejected %s-%d@%d: %s, %s",
                    handled.origin().topic(),
                    handled.origin().partition(),
                    handled.origin().offset(),
                    refusal.reason().code(),
                    refusal.detail());
        }
        metrics.rejected(refusal.reason());
    }
}
