package org.wiredesk.contract;

/** Bytes that are not the event they should be. The message is fit for a rejection: it says what and where, no class names. */
public final class MalformedEventException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedEventException(String message) {
        super(message);
    }
}
