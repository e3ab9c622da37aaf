package org.wiredesk.store.stream;

import java.time.Duration;
import java.util.function.Consumer;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.store.search.Filter;
import org.wiredesk.store.search.FilterParameters;

/** Articles as they are stored. */
@Path("/api/articles/stream")
@Tag(name = "articles")
public class StreamResource {
    /** Batches that wait for a reader who is slow; then the connection ends, and the reader may resume where it was. */
    private static final int BUFFER = 64;

    /** Keeps what is between from closing a quiet connection. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final StoredLog log;
    private final StoredArticles articles;

    StreamResource(StoredLog log, StoredArticles articles) {
        this.log = log;
        this.articles = articles;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Articles that match, as they are stored",
            description =
                    "Server-sent events: \"article\" with the article; \"gap\" when more was missed than is remembered"
                            + " (then list with receivedAfter). A reader who comes back with Last-Event-ID goes on where"
                            + " it was.")
    @APIResponse(responseCode = "200", description = "Events without end")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Multi<OutboundSseEvent> stream(
            @BeanParam FilterParameters parameters,
            @HeaderParam("Last-Event-ID") @Parameter(description = "Id of the last event that was received.") @Nullable
                    String lastEventId,
            @Context Sse sse) {
        Filter filter = Filter.of(parameters);
        Offsets after = lastEventId == null ? null : Offsets.parse(lastEventId);
        if (lastEventId != null && after == null) {
            throw ProblemException.badParameter("Last-Event-ID", "is not one that was given out here");
        }
        Multi<OutboundSseEvent> stored =
                batches(after).onItem().transformToMultiAndConcatenate(batch -> events(filter, batch, sse));
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(stored, heartbeats);
    }

    private Multi<StoredBatch> batches(@Nullable Offsets after) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Consumer<StoredBatch> listener = emitter::emit;
                            emitter.onTermination(() -> log.forget(listener));
                            StoredBatch missed = log.listen(listener, after);
                            if (!missed.isComplete() || !missed.stored().isEmpty()) {
                                emitter.emit(missed);
                            }
                        },
                        BUFFER);
    }

    private Multi<OutboundSseEvent> events(Filter filter, StoredBatch batch, Sse sse) {
        Multi<OutboundSseEvent> matches = articles.matching(filter, batch).map(match -> sse.newEventBuilder()
                .name("article")
                .id(match.stored().position().toString())
                .data(match.json())
                .build());
        return batch.isComplete()
                ? matches
                : Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom()
                                        .item(sse.newEventBuilder()
                                                .name("gap")
                                                .data("{\"detail\":\"more was stored than is remembered here\"}")
                                                .build()),
                                matches);
    }
}
