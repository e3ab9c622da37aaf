package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an article was enriched, and if not, why. */
public enum EnrichmentStatus {
    OK,
    /** No model for the language of the article. */
    UNSUPPORTED_LANGUAGE,
    /** The reason is in {@link Enrichment#reason()}. */
    FAILED,
    /** Nothing to enrich: canceled, or no text. */
    SKIPPED;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
