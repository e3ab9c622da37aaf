package org.wiredesk.store.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.articles.Article;
import org.wiredesk.store.articles.ArticleReader;
import org.wiredesk.store.problems.ProblemException;
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

    private final TopicTail tail;
    private final ArticleReader reader;

    StreamResource(TopicTail tail, ArticleReader reader) {
        this.tail = tail;
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Articles that match, as they are stored",
            description =
                    "Server-sent events: \"article\" with the article; \"gap\" when more was missed than is remembered (then"
                            + " list with receivedAfter). A reader who comes back with Last-Event-ID goes on where it was.")
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
        Multi<OutboundSseEvent> articles = batches(after)
                .onItem()
                .transformToUniAndConcatenate(batch -> events(filter, batch, sse))
                .onItem()
                .<OutboundSseEvent>disjoint();
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(articles, heartbeats);
    }

    private Multi<TopicTail.Missed> batches(@Nullable Offsets after) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Consumer<List<Stored>> listener =
                                    stored -> emitter.emit(new TopicTail.Missed(stored, true));
                            emitter.onTermination(() -> tail.forget(listener));
                            TopicTail.Missed missed = tail.listen(listener, after);
                            if (!missed.complete() || !missed.stored().isEmpty()) {
                                emitter.emit(missed);
                            }
                        },
                        BUFFER);
    }

    private Uni<List<OutboundSseEvent>> events(Filter filter, TopicTail.Missed batch, Sse sse) {
        List<OutboundSseEvent> events = new ArrayList<>();
        if (!batch.complete()) {
            events.add(sse.newEventBuilder()
                    .name("gap")
                    .data("{\"detail\":\"more was stored than is remembered here\"}")
                    .build());
        }
        // Of several versions that were stored together, the last is the one to be read.
        Map<String, Stored> last = new LinkedHashMap<>();
        for (Stored stored : batch.stored()) {
            last.remove(stored.articleId());
            last.put(stored.articleId(), stored);
        }
        return reader.matching(filter, last.keySet()).map(articles -> {
            Map<String, Article> byId = new HashMap<>();
            articles.forEach(article -> byId.put(article.id(), article));
            last.forEach((id, stored) -> {
                Article article = byId.get(id);
                if (article != null) {
                    events.add(sse.newEventBuilder()
                            .name("article")
                            .id(stored.position().toString())
                            .mediaType(MediaType.APPLICATION_JSON_TYPE)
                            .data(Article.class, article)
                            .build());
                }
            });
            return events;
        });
    }
}
