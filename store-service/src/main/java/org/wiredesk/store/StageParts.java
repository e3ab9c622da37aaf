package org.wiredesk.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.wiredesk.contract.Stage;
import org.wiredesk.edge.delivery.Rejections;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.edge.tracing.MessageTracing;

/** Makes what every stage has known to the container, with this service's settings. */
@Singleton
class StageParts {
    @Produces
    @Singleton
    StageMetrics metrics(MeterRegistry registry, StoreConfig config) {
        return new StageMetrics(registry, Stage.STORE, config.countedSources());
    }

    @Produces
    @Singleton
    Rejections rejections(
            @Channel("rejected-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<byte[], byte[]>> rejected,
            StageMetrics metrics,
            MessageTracing tracing) {
        return new Rejections(rejected, metrics, tracing);
    }
}
