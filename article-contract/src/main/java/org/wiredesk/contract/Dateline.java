package org.wiredesk.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The place, agency and date in front of an article's first sentence.
 *
 * @param text as it stood in the raw text
 * @param places in the order printed, in the spelling readers know ("Ankara", not "ANKARA")
 * @param date as printed: datelines seldom say the year
 */
public record Dateline(String text, List<String> places, @Nullable String agency, @Nullable String date) {
    public Dateline {
        places = Lists.copy(places);
    }
}
