package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a message was rejected. The codes are stable. */
public enum RejectionReason {
    /** Not what its content type says. */
    MALFORMED,
    UNSUPPORTED_FORMAT,
    TOO_LARGE,
    /** No text, or nothing left after cleaning. */
    EMPTY_BODY,
    INVALID_ENCODING,
    ENRICHMENT_FAILED,
    STORE_FAILED;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
