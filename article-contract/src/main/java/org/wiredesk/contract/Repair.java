package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** What had to be mended in the bytes of an article before it could be read. */
public enum Repair {
    /** NUL characters were taken out. */
    NUL,
    /** Other control characters were taken out. */
    CONTROL,
    /** Lone surrogates were replaced by U+FFFD. */
    SURROGATE,
    /** The declared or assumed character set was wrong; another one was used. */
    ENCODING;

    /** The name used in JSON, headers, queries and columns. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
