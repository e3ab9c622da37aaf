package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    EVENT,
    OTHER;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
