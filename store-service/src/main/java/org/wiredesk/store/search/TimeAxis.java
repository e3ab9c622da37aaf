package org.wiredesk.store.search;

import java.util.Locale;

/** Which time of an article a time series goes by. */
public enum TimeAxis {
    PUBLISHED("published_sort"),
    RECEIVED("received_at");

    final String column;

    TimeAxis(String column) {
        this.column = column;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
