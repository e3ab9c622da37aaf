package org.wiredesk.enrich.text;

/** Maps curly quotes to straight ones, one character for one, so that offsets stand. */
final class StraightQuotes {
    private StraightQuotes() {}

    static String in(String text) {
        char[] chars = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < chars.length; i++) {
            char straight = straight(chars[i]);
            changed |= straight != chars[i];
            chars[i] = straight;
        }
        return changed ? new String(chars) : text;
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }
}
