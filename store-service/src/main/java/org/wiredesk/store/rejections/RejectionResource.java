package org.wiredesk.store.rejections;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Stage;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.store.search.Cursors;
import org.wiredesk.store.search.Position;
import org.wiredesk.store.search.Values;

/** Messages that could not be handled. */
@Path("/api/rejections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rejections")
public class RejectionResource {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final RejectionReader reader;
    private final Redriver redriver;
    private final Cursors cursors;

    RejectionResource(RejectionReader reader, Redriver redriver, Cursors cursors) {
        this.reader = reader;
        this.redriver = redriver;
        this.cursors = cursors;
    }

    @GET
    @Operation(summary = "Rejections, newest first, in pages")
    @APIResponse(responseCode = "200", description = "A page; empty when nothing matches")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<RejectionViews.Page> list(
            @QueryParam("stage")
                    @Parameter(
                            description = "The service that rejected the message.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"ingest", "enrich", "store"}))
                    @Nullable
                    String stage,
            @QueryParam("reason") @Parameter(description = "Code of the reason.", example = "malformed") @Nullable
                    String reason,
            @QueryParam("redriven")
                    @Parameter(
                            description = "Whether the message was sent back since it last failed.",
                            schema = @Schema(type = SchemaType.BOOLEAN),
                            example = "false")
                    @Nullable
                    String redriven,
            @QueryParam("limit")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @Nullable
                    String limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before.") @Nullable String cursor) {
        Stage ofStage = Values.choice("stage", stage, Stage.class, Stage::code);
        RejectionReason ofReason = Values.choice("reason", reason, RejectionReason.class, RejectionReason::code);
        int most = Values.number("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT);
        RejectionReader.Wanted wanted = new RejectionReader.Wanted(
                ofStage, ofReason, redriven == null ? null : Values.truth("redriven", redriven), false);
        String scope = "rejections|" + wanted;
        Position after = cursor == null ? null : cursors.read(cursor, scope);
        // One more than asked for says that there is a next page.
        return reader.list(wanted, after, most + 1).map(found -> {
            List<RejectionViews.Summary> shown = found.subList(0, Math.min(found.size(), most));
            if (found.size() <= most) {
                return new RejectionViews.Page(shown, null);
            }
            RejectionViews.Summary last = shown.get(shown.size() - 1);
            return new RejectionViews.Page(
                    shown, cursors.write(new Position(null, null, last.rejectedAt(), last.id()), scope));
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One rejection with its headers and the beginning of its bytes")
    @APIResponse(responseCode = "200", description = "The rejection")
    @APIResponse(responseCode = "404", description = "No such rejection")
    public Uni<RejectionViews.Whole> one(@PathParam("id") String id) {
        return found(id).chain(reader::view);
    }

    @GET
    @Path("/{id}/value")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of the rejected message, unchanged, as a file")
    @APIResponse(responseCode = "200", description = "The bytes")
    @APIResponse(responseCode = "404", description = "No such rejection")
    public Uni<RestResponse<byte[]>> value(@PathParam("id") String id) {
        return found(id).map(row -> RestResponse.ResponseBuilder.ok(row.value == null ? new byte[0] : row.value)
                // Never shown in the browser: the bytes are a stranger's.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected.bin\"")
                .header("X-Content-Type-Options", "nosniff")
                .build());
    }

    @POST
    @Path("/{id}/redrive")
    @Operation(
            summary = "Send a rejected message back to the topic it came from",
            description = "For when what made it fail is mended. If it fails again, it is the same rejection with one"
                    + " attempt more.")
    @APIResponse(responseCode = "200", description = "The broker has the message")
    @APIResponse(responseCode = "404", description = "No such rejection")
    @APIResponse(responseCode = "409", description = "The message cannot be sent back")
    public Uni<RejectionViews.Redriven> redrive(@PathParam("id") String id) {
        return found(id).chain(redriver::redrive).map(sent -> new RejectionViews.Redriven(List.of(id)));
    }

    @POST
    @Path("/redrive")
    @Operation(
            summary = "Send the newest rejections of a stage or reason back, as many as the limit says",
            description =
                    "Those that were sent back since they last failed are left alone: the next call takes the next"
                            + " ones.")
    @APIResponse(responseCode = "200", description = "The broker has these messages")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<RejectionViews.Redriven> redriveAll(
            @QueryParam("stage")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"ingest", "enrich", "store"}))
                    @Nullable
                    String stage,
            @QueryParam("reason") @Parameter(example = "malformed") @Nullable String reason,
            @QueryParam("limit")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @Nullable
                    String limit) {
        Stage ofStage = Values.choice("stage", stage, Stage.class, Stage::code);
        RejectionReason ofReason = Values.choice("reason", reason, RejectionReason.class, RejectionReason::code);
        if (ofStage == null && ofReason == null) {
            throw ProblemException.badParameter("reason", "is missing; give reason, stage or both");
        }
        int most = Values.number("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT);
        return reader.list(new RejectionReader.Wanted(ofStage, ofReason, false, true), null, most)
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(
                        summary -> found(summary.id()).chain(redriver::redrive).replaceWith(summary.id()))
                .collect()
                .asList()
                .map(RejectionViews.Redriven::new);
    }

    private Uni<RejectionRow> found(String id) {
        return reader.find(id).map(row -> {
            if (row == null) {
                throw ProblemException.notFound("no rejection has this id");
            }
            return row;
        });
    }
}
