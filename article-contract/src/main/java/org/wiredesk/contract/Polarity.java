package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** Direction of a sentiment. */
public enum Polarity {
    NEGATIVE,
    NEUTRAL,
    POSITIVE;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
