package org.wiredesk.store.search;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters that choose articles, as they stand in the address; {@link Filter} is what they mean. */
public class FilterParameters {
    @QueryParam("q")
    @Parameter(
            description = "Full-text search of headline and body: words, \"a phrase\", OR, -not.",
            example = "ceasefire -sport",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    @Nullable
    String q;

    @QueryParam("source")
    @Parameter(
            description = "Name or domain of the outlet.",
            example = "Harbour Gazette",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    @Nullable
    String source;

    @QueryParam("agency")
    @Parameter(
            description = "Name of the agency in the dateline or the credits.",
            example = "Northern Wire",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    @Nullable
    String agency;

    @QueryParam("language")
    @Parameter(
            description = "Language of the body, BCP 47.",
            example = "en",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    @Nullable
    String language;

    @QueryParam("entity")
    @Parameter(
            description = "Id or name of an entity the article speaks of.",
            example = "Ines Aldana",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    @Nullable
    String entity;

    @QueryParam("entityType")
    @Parameter(
            description = "Type of the entity in entity; alone, any entity of this type.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"person", "organisation", "place", "event", "other"}))
    @Nullable
    String entityType;

    @QueryParam("author")
    @Parameter(
            description = "Name of a credited author.",
            example = "Tomas Brandl",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    @Nullable
    String author;

    @QueryParam("place")
    @Parameter(
            description = "A place in the dateline, or one the article speaks of.",
            example = "Lindhaven",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    @Nullable
    String place;

    @QueryParam("sentiment")
    @Parameter(
            description = "Sentiment of the whole article.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"negative", "neutral", "positive"}))
    @Nullable
    String sentiment;

    @QueryParam("sentimentMin")
    @Parameter(description = "Lowest sentiment score, -1 to 1.", example = "-0.5")
    @Nullable
    String sentimentMin;

    @QueryParam("sentimentMax")
    @Parameter(description = "Highest sentiment score, -1 to 1.", example = "0.5")
    @Nullable
    String sentimentMax;

    @QueryParam("publishedFrom")
    @Parameter(
            description =
                    "Published at or after this time (RFC 3339) or day (UTC). An article of which only the day is known"
                            + " counts as published at some time of it.",
            example = "2026-01-31T08:00:00Z")
    @Nullable
    String publishedFrom;

    @QueryParam("publishedTo")
    @Parameter(
            description = "Published before this time (RFC 3339) or until the end of this day (UTC).",
            example = "2026-12-31")
    @Nullable
    String publishedTo;

    @QueryParam("receivedAfter")
    @Parameter(description = "Received after this time (RFC 3339).", example = "2026-01-31T08:00:00Z")
    @Nullable
    String receivedAfter;

    @QueryParam("status")
    @Parameter(
            description = "Publication status. Canceled articles are listed without their text.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"usable", "withheld", "canceled"},
                            defaultValue = "usable"))
    @Nullable
    String status;

    @QueryParam("duplicates")
    @Parameter(
            description =
                    "hide: of copies of one story, only the one received first; copies says how many others there are.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"all", "hide"},
                            defaultValue = "all"))
    @Nullable
    String duplicates;
}
