package org.wiredesk.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.wiredesk.edge.delivery.BatchIntake;
import org.wiredesk.edge.delivery.Effects;
import org.wiredesk.edge.delivery.WaitingValue;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.edge.operations.WorkerPool;
import org.wiredesk.edge.tracing.MessageTracing;
import org.wiredesk.ingest.operations.IngestSettings;

/** From {@code articles.raw} to {@code articles.clean}. */
@ApplicationScoped
class RawChannel {
    private final BatchIntake intake;

    RawChannel(
            Effects effects,
            RawHandling handling,
            WorkerPool workers,
            StageMetrics metrics,
            MessageTracing tracing,
            IngestSettings settings) {
        this.intake = new BatchIntake(workers, handling::handle, effects, metrics, tracing, settings.stopWithin());
    }

    @Incoming("raw")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Uni<Void> take(Message<ConsumerRecords<byte[], WaitingValue>> batch) {
        return intake.take(batch);
    }

    void stop(@Observes ShutdownEvent event) {
        intake.stop();
    }
}
