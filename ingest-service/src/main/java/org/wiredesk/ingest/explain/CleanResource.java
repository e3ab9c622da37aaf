package org.wiredesk.ingest.explain;

import java.io.InputStream;

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
import org.jspecify.annotations.Nullable;
import org.wiredesk.ingest.RawMessage.Stated;

/** The dry run: all that ingest-service does to a message, answered instead of published. */
@Path("/api/clean")
@Tag(name = "clean")
class CleanResource {
    private final DryRun dryRun;

    CleanResource(DryRun dryRun) {
        this.dryRun = dryRun;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Clean an input and show what was taken out; nothing is published",
            description = "Takes any supported format, by its Content-Type or told from the bytes.")
    @APIResponse(responseCode = "200", description = "The clean articles")
    @APIResponse(
            responseCode = "4XX",
            description = "The input would be rejected; `reason` is the code of the rejection")
    public CleanAnswer clean(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @QueryParam("id") @Nullable String id,
            @QueryParam("version") @Nullable String version,
            @QueryParam("source") @Nullable String source,
            @QueryParam("url") @Nullable String url,
            InputStream body) {
        return CleanAnswer.of(dryRun.process(dryRun.read(contentType, new Stated(id, version, source, url), body)));
    }
}
