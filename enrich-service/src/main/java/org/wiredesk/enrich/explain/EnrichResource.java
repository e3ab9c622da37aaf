package org.wiredesk.enrich.explain;

import java.io.InputStream;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.Sentiment;
import org.wiredesk.edge.operations.WorkerPool;
import org.wiredesk.edge.rest.RequestBody;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.Enricher;
import org.wiredesk.enrich.enrichment.OverBudget;
import org.wiredesk.enrich.operations.EnrichSettings;

/** The dry run: all that enrich-service does to an article, answered instead of published. */
@Path("/api/enrich")
@Tag(name = "enrich")
class EnrichResource {
    private static final String EXAMPLE =
            """
            {"headline": "Harbour reopens", "body": "Marta Lindqvist praised the crews.", "language": "en",
             "targets": [{"start": 0, "end": 15}]}""";

    private final Enricher enricher;
    private final WorkerPool workers;
    private final EnrichSettings settings;

    EnrichResource(Enricher enricher, WorkerPool workers, EnrichSettings settings) {
        this.enricher = enricher;
        this.workers = workers;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enrich a text; nothing is published")
    @APIResponse(responseCode = "200", description = "The enrichment, and the sentiment towards each target")
    @APIResponse(responseCode = "400", description = "The request is not as it should be; `field` says where")
    public EnrichAnswer enrich(
            @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
                            required = true,
                            description =
                                    "`body` is required; `targets` are spans of it in UTF-16 code units, end exclusive",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT), example = EXAMPLE))
                    InputStream body) {
        EnrichRequest request =
                EnrichRequest.read(RequestBody.read(body, settings.maxBody().asLongValue()));
        return workers.call(() -> enrich(request));
    }

    private EnrichAnswer enrich(EnrichRequest request) {
        Deadline deadline = Deadline.in(settings.budget());
        try {
            Enrichment enrichment = enricher.enrich(request.text(), deadline);
            List<Sentiment> sentiments = request.targets().isEmpty()
                    ? List.of()
                    : enricher.towards(request.text().body(), request.targets(), deadline);
            return EnrichAnswer.of(enrichment, request.targets(), sentiments);
        } catch (Deadline.Passed e) {
            return EnrichAnswer.of(OverBudget.of(settings.budget()), request.targets(), List.of());
        }
    }
}
