package org.wiredesk.store.entities;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** One spelling for a name, so that "ERDOĞAN", "Erdogan" and "erdoğan" are found as the same. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    /** Lower case without accents, with single spaces; never longer than an index takes. */
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        String key = SPACE.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return key.length() <= 500 ? key : key.substring(0, 500);
    }

    public static @Nullable String ofNullable(@Nullable String name) {
        return name == null ? null : of(name);
    }
}
