package org.wiredesk.store.search;

import java.util.Locale;

/** Whether a listing has every copy of a story. */
enum Duplicates {
    ALL,
    HIDE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
