package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Dateline;

/** Datelines that a format states as text of their own. */
public final class Datelines {
    private Datelines() {}

    /** Places, agency and date where the text reads as a dateline; else the text alone. */
    public static @Nullable Dateline of(@Nullable String stated) {
        if (stated == null || stated.isBlank()) {
            return null;
        }
        String text = stated.strip();
        DatelineParser.Found found = DatelineParser.parse(text, 0, text.length());
        return found == null ? new Dateline(text, List.of(), null, null) : found.dateline();
    }
}
