package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** The service that rejected a message. */
public enum Stage {
    INGEST,
    ENRICH,
    STORE;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
