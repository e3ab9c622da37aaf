package org.wiredesk.store.access;

/** What a key is good for. */
public enum Scope {
    /** Articles and entities. */
    READ,
    /** Rejections: look at them, send them back. */
    OPERATE
}
