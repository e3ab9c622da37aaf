package org.wiredesk.store.access;

import java.util.Locale;

/** What a caller may do. */
public enum Scope {
    /** Articles and entities. */
    READ,
    /** New articles: nothing here takes any, but one set of keys can be given to all services. */
    PUBLISH,
    /** Rejections: look at them, send them back. */
    OPERATE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
