package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** Publication status, as in IPTC ninjs {@code pubstatus}. */
public enum PubStatus {
    USABLE,
    /** Not to be published until further notice. */
    WITHHELD,
    /** Killed: must not be used any more. */
    CANCELED;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
