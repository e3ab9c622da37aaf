package org.wiredesk.ingest.explain;

import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.ingest.RawMessage;
import org.wiredesk.ingest.RawMessage.Stated;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.cleaning.RuleDescription;

/** The dry run: all that ingest-service does to a message, answered instead of published. */
@Path("/api/clean")
@Tag(name = "clean")
class CleanResource {
    private final DryRun dryRun;
    private final Map<String, RuleDescription> rules;

    CleanResource(DryRun dryRun, RuleBook book) {
        this.dryRun = dryRun;
        rules = book.descriptions().stream().collect(Collectors.toMap(RuleDescription::rule, Function.identity()));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Clean an input and show what was taken out; nothing is published",
            description =
                    "Takes any supported format, by its Content-Type or told from the bytes. What was learned of the source"
                            + " is used and not changed.")
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
            @Parameter(
                            description =
                                    "with `true` each article also says what nearly was taken out (`candidates`), and which"
                                            + " rules took something out, with their origin and examples (`rules`)",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("explain")
                    @Nullable
                    String explain,
            InputStream body) {
        boolean explained = isTrue(explain);
        RawMessage message = dryRun.read(contentType, new Stated(id, version, source, url), body);
        return explained
                ? CleanAnswer.of(dryRun.explain(message), cleaned -> ExplainedArticle.explained(cleaned, rules))
                : CleanAnswer.of(dryRun.process(message), ExplainedArticle::plain);
    }

    private static boolean isTrue(@Nullable String explain) {
        if (explain == null || explain.equals("false")) {
            return false;
        }
        if (!explain.equals("true")) {
            throw ProblemException.badParameter("explain", "either true or false");
        }
        return true;
    }
}
