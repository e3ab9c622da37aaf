package org.wiredesk.store.articles;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Conflict;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.Correction;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.Mention;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.Repair;
import org.wiredesk.contract.Sentence;
import org.wiredesk.contract.Sentiment;
import org.wiredesk.contract.Source;
import org.wiredesk.contract.Subject;

/** An article as readers get it: the fields of the enriched event but for the raw text, which has an address of its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Article(
        String id,
        @Nullable String publisherId,
        long version,
        String pubStatus,
        @Nullable String url,
        Source source,
        @Nullable String headline,
        @Nullable String byline,
        @Schema(implementation = Author[].class) @Nullable RawJson authors,
        @Schema(implementation = Dateline.class) @Nullable RawJson dateline,
        @Nullable Language language,
        @Nullable String body,
        @Schema(implementation = Removal[].class) @Nullable RawJson removed,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        @Schema(implementation = InfoSource[].class) @Nullable RawJson infoSources,
        @Schema(implementation = Contributor[].class) @Nullable RawJson contributors,
        @Schema(implementation = Correction[].class) @Nullable RawJson corrections,
        @Schema(implementation = Subject[].class) @Nullable RawJson subjects,
        @Nullable Integer urgency,
        @Nullable Instant embargoedUntil,
        @Nullable Instant publishedAt,
        @Nullable String publishedPrecision,
        Instant receivedAt,
        @Nullable String contentHash,
        @Nullable String fingerprint,
        @Nullable Integer wordCount,
        @Nullable String format,
        @Schema(implementation = Repair[].class) @Nullable RawJson sanitised,
        @Schema(implementation = Conflict[].class) @Nullable RawJson conflicts,
        @Schema(description = "Other articles that are copies of this one.") @Nullable Integer copies,
        @Nullable Enriched enrichment,
        @JsonIgnore @Schema(hidden = true) String entityTag) {

    /** What the models found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Enriched(
            String status,
            @Nullable String reason,
            @Schema(implementation = ModelRef[].class) RawJson models,
            @Schema(implementation = Named[].class) RawJson entities,
            @Nullable Sentiment sentiment,
            @Schema(implementation = Sentence[].class) RawJson sentences,
            @Schema(implementation = String[].class) RawJson keyphrases) {}

    /** An entity of the article, as the database writes it into {@link Enriched#entities}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Named(
            String id,
            String name,
            String type,
            double prominence,
            @Nullable Sentiment sentiment,
            @Nullable String country,
            @Schema(implementation = Mention[].class) RawJson mentions) {}
}
