package org.wiredesk.ingest.intake;

import java.io.InputStream;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.RawMessage;
import org.wiredesk.ingest.RawMessage.Stated;
import org.wiredesk.ingest.explain.DryRun;

/** Publishing over REST, for those who have no Kafka client at hand. */
@Path("/api/articles")
@Tag(name = "articles")
class ArticlesResource {
    private final DryRun dryRun;
    private final Publisher publisher;

    ArticlesResource(DryRun dryRun, Publisher publisher) {
        this.dryRun = dryRun;
        this.publisher = publisher;
    }

    record Published(List<String> ids) {}

    /** What would be rejected is refused here, where its publisher can see it, and not published. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Publish an input to articles.raw",
            description =
                    "Answers when the broker has acknowledged, with the ids under which the articles will be readable.")
    @APIResponse(responseCode = "202", description = "Published")
    @APIResponse(responseCode = "4XX", description = "The input would be rejected; nothing was published")
    @APIResponse(responseCode = "503", description = "The broker did not acknowledge in time")
    public Published publish(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @QueryParam("id") @Nullable String id,
            @QueryParam("version") @Nullable String version,
            @QueryParam("source") @Nullable String source,
            @QueryParam("url") @Nullable String url,
            InputStream body) {
        RawMessage message = dryRun.read(contentType, new Stated(id, version, source, url), body);
        List<String> ids = dryRun.process(message).stream()
                .filter(Outcome.Cleaned.class::isInstance)
                .map(outcome -> ((Outcome.Cleaned) outcome).article().id())
                .toList();
        publisher.publish(message);
        return new Published(ids);
    }
}
