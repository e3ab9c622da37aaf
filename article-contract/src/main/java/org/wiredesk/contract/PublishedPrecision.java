package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** How exactly the publisher said when an article was published. Never invented. */
public enum PublishedPrecision {
    INSTANT,
    /** Only the calendar day is known; {@code publishedAt} is its start in UTC. */
    DAY,
    /** {@code publishedAt} is null. */
    UNKNOWN;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
