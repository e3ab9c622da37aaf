package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** The text of the article that a mention stands in. */
public enum MentionField {
    HEADLINE,
    BODY;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
