package org.wiredesk.store.search;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a listing: which articles, in which order, which page of them. */
public class PageParameters extends FilterParameters {
    @QueryParam("sort")
    @Parameter(
            description = "received and published: newest first. relevance: best match of q first.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"received", "published", "relevance"},
                            defaultValue = "received"))
    @Nullable
    String sort;

    @QueryParam("limit")
    @Parameter(
            description = "Articles in a page.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before, with the same filters and order.")
    @Nullable
    String cursor;

    @QueryParam("fields")
    @Parameter(
            description = "Fields of each article, separated by commas; id is always there.",
            example = "headline,url")
    @Nullable
    String fields;

    @QueryParam("highlight")
    @Parameter(
            description = "Whether to say where the words of q stand.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String highlight;

    /** As given; the articles know their fields. */
    public @Nullable String fields() {
        return fields;
    }
}
