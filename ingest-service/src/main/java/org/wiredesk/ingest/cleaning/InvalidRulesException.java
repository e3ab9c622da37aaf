package org.wiredesk.ingest.cleaning;

/** A rule file that cannot be used; the message names the file, the line and the reason. */
public final class InvalidRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidRulesException(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
