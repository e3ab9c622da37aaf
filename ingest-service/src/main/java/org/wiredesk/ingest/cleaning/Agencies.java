package org.wiredesk.ingest.cleaning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** News agencies by every form of their names (resource {@code lists/agencies.tsv}). */
public final class Agencies {
    private static final Map<String, String> ACRONYMS = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String line : Lists.lines("agencies.tsv")) {
            String[] columns = line.split("\t", -1);
            add(columns[0], columns[0]);
            if (columns.length > 1) {
                for (String form : columns[1].split("\\|")) {
                    add(form, columns[0]);
                }
            }
        }
    }

    private Agencies() {}

    /** The agency's name as shown, or null when these words are not an agency. "AA" is one, "aa" is not. */
    public static @Nullable String named(String words) {
        String form = words.strip();
        String acronym = ACRONYMS.get(form);
        return acronym != null ? acronym : NAMES.get(form.toLowerCase(Locale.ROOT));
    }

    private static void add(String form, String name) {
        if (form.isBlank()) {
            return;
        }
        if (form.equals(form.toUpperCase(Locale.ROOT)) && form.length() <= 8) {
            ACRONYMS.putIfAbsent(form, name);
        } else {
            NAMES.putIfAbsent(form.toLowerCase(Locale.ROOT), name);
        }
    }
}
