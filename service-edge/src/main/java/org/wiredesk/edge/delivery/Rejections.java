package org.wiredesk.edge.delivery;

import java.util.List;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;
import org.wiredesk.edge.operations.StageMetrics;

/** Writes one rejection for each message of which anything was refused. */
final class Rejections {
    private static final Logger LOG = Logger.getLogger(Rejections.class);

    private final Delivery delivery;
    private final StageMetrics metrics;

    Rejections(Delivery delivery, StageMetrics metrics) {
        this.delivery = delivery;
        this.metrics = metrics;
    }

    Uni<Void> send(List<Handled> batch) {
        List<Handled> refused =
                batch.stream().filter(handled -> !handled.refusals().isEmpty()).toList();
        refused.forEach(this::note);
        return delivery.send(refused.stream()
                        .map(handled -> OutgoingRecord.rejected(metrics.stage(), handled.origin(), handled.refusal()))
                        .toList())
                .chain(tooLarge -> delivery.send(tooLarge.stream()
                        .map(refused::get)
                        .map(handled -> OutgoingRecord.rejectedWithoutBytes(
                                metrics.stage(), handled.origin(), handled.refusal()))
                        .toList()))
                .replaceWithVoid();
    }

    private void note(Handled handled) {
        Refusal refusal = handled.refusal();
        LOG.infof(
                "rejected %s-%d@%d: %s, %s",
                handled.origin().topic(),
                handled.origin().partition(),
                handled.origin().offset(),
                refusal.reason().code(),
                refusal.detail());
        metrics.rejected(refusal.reason());
    }
}
