package org.wiredesk.ingest.explain;

import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.operations.WorkerPool;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.edge.rest.RequestBody;
import org.wiredesk.ingest.ArticleProcessor;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.RawMessage;
import org.wiredesk.ingest.RawMessage.Stated;
import org.wiredesk.ingest.operations.IngestSettings;

/** Does with a request what would be done with a message of the same bytes. */
@Singleton
public class DryRun {
    private final ArticleProcessor processor;
    private final WorkerPool workers;
    private final IngestSettings settings;

    DryRun(ArticleProcessor processor, WorkerPool workers, IngestSettings settings) {
        this.processor = processor;
        this.workers = workers;
        this.settings = settings;
    }

    /** Received now, in milliseconds, which is what the timestamp of a record can hold. */
    public RawMessage read(@Nullable String contentType, Stated stated, InputStream body) {
        byte[] bytes = RequestBody.read(body, settings.maxBody().asLongValue());
        return new RawMessage(bytes, contentType, stated, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /** @throws ProblemException when no article of the message would go on */
    public List<Outcome> process(RawMessage message) {
        return accepted(workers.call(() -> processor.process(message)));
    }

    /**
     * The same with what nearly was taken out.
     *
     * @throws ProblemException when no article of the message would go on
     */
    List<Outcome> explain(RawMessage message) {
        return accepted(workers.call(() -> processor.explain(message)));
    }

    private static List<Outcome> accepted(List<Outcome> outcomes) {
        if (outcomes.stream().noneMatch(Outcome.Cleaned.class::isInstance)
                && outcomes.get(0) instanceof Outcome.Rejected first) {
            throw ProblemException.rejected(first.reason(), first.detail());
        }
        return outcomes;
    }
}
