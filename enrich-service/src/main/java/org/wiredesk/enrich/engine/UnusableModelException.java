package org.wiredesk.enrich.engine;

/** A model that was configured cannot be used. The message is one sentence for the operator. */
public final class UnusableModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableModelException(String message) {
        super(message);
    }
}
