package org.wiredesk.proof.ledger;

/**
 * Something that is not as it must be.
 *
 * @param detail which input or row, and what is wrong with it
 */
public record Finding(Kind kind, String detail) {
    /** What is wrong. */
    public enum Kind {
        /** An input that did not come to its fate. */
        LOST,
        /** One effect twice. */
        DOUBLED,
        /** An older version where a newer one was published. */
        STALE,
        /** Something that no input explains. */
        FOREIGN,
        /** Not what it should be: another status, text, reason, hash or setting. */
        WRONG,
        /** It did not come to rest by itself. */
        STUCK
    }
}
