package org.wiredesk.ingest.cleaning;

/** Rules that cannot be used; the message names the file, the line where there is one, and the reason. */
public final class InvalidRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidRulesException(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }

    /** For a file that cannot even be read. */
    public InvalidRulesException(String file, String reason) {
        super(file + ": " + reason);
    }
}
