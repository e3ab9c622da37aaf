package org.wiredesk.bench;

import java.util.Locale;

/** What a person sees while a benchmark runs; the figures themselves go another way. */
public final class Progress {
    private Progress() {}

    public static void line(String format, Object... values) {
        System.err.println("    " + String.format(Locale.ROOT, format, values));
    }
}
