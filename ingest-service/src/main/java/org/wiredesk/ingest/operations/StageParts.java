package org.wiredesk.ingest.operations;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import org.wiredesk.contract.Stage;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.edge.operations.WorkerPool;

/** Makes what every stage has known to the container, with this service's settings. */
@Singleton
class StageParts {
    @Produces
    @Singleton
    StageMetrics metrics(MeterRegistry registry, IngestSettings settings) {
        return new StageMetrics(registry, Stage.INGEST, settings.countedSources());
    }

    @Produces
    @Singleton
    WorkerPool workers(MeterRegistry registry, IngestSettings settings) {
        return new WorkerPool(settings.workers(), registry, Stage.INGEST);
    }

    void close(@Disposes WorkerPool workers) {
        workers.close();
    }
}
