package org.wiredesk.edge.access;

import java.util.Locale;

/** What a caller may do. */
public enum Scope {
    /** Articles and entities; dry runs. */
    READ,
    /** New articles. */
    PUBLISH,
    /** Rejections: look at them, send them back. */
    OPERATE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
