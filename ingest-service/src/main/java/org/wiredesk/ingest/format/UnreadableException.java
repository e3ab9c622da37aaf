package org.wiredesk.ingest.format;

import org.wiredesk.contract.RejectionReason;

/** A message, or one article of it, that cannot be read. The message is a sentence for the publisher. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;

    UnreadableException(RejectionReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public RejectionReason reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
