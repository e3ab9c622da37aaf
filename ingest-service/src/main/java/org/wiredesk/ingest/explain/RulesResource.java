package org.wiredesk.ingest.explain;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.cleaning.RuleDescription;

/** The rules by which articles are cleaned, for those who wonder or want to write one. */
@Path("/api/rules")
@Tag(name = "clean")
class RulesResource {
    private final RuleBook book;

    RulesResource(RuleBook book) {
        this.book = book;
    }

    record Rules(List<RuleDescription> rules) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "All rules in force: Wiredesk's own and the operator's",
            description =
                    "Wordings come file by file in the order in which they are asked, then the rules that are code, model or"
                            + " learned. How rules are written: docs/rules.md.")
    public Rules rules() {
        return new Rules(book.descriptions());
    }
}
