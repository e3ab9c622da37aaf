package org.wiredesk.ingest.format;

import java.util.EnumSet;
import java.util.Set;

import org.wiredesk.contract.Repair;

/**
 * Mends text once, before anything else looks at it: NUL and control characters go, lone surrogates become U+FFFD, and control
 * characters of Latin-1 that stand for punctuation of windows-1252 become that punctuation.
 */
public final class Sanitiser {
    /** What 0x80 to 0x9f mean in windows-1252; a space where nothing. */
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private Sanitiser() {}

    /** @param repairs is added to */
    public static String mend(String text, Set<Repair> repairs) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (needsCare(text.charAt(i))) {
                return mendFrom(text, i, repairs);
            }
        }
        return text;
    }

    static Set<Repair> none() {
        return EnumSet.noneOf(Repair.class);
    }

    private static boolean needsCare(char c) {
        return c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7f && (c < 0xa0 || Character.isSurrogate(c));
    }

    private static String mendFrom(String text, int from, Set<Repair> repairs) {
        StringBuilder mended = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!needsCare(c)) {
                mended.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                mended.append(c).append(text.charAt(++i));
            } else {
                mendOne(c, mended, repairs);
            }
        }
        return mended.toString();
    }

    private static void mendOne(char c, StringBuilder mended, Set<Repair> repairs) {
        if (Character.isSurrogate(c)) {
            repairs.add(Repair.SURROGATE);
            mended.append('\ufffd');
        } else if (c == 0) {
            repairs.add(Repair.NUL);
        } else if (c == 0x0b || c == 0x0c || c == 0x85) {
            repairs.add(Repair.CONTROL);
            mended.append('\n');
        } else if (c >= 0x80 && c < 0xa0 && WINDOWS_1252.charAt(c - 0x80) != ' ') {
            repairs.add(Repair.ENCODING);
            mended.append(WINDOWS_1252.charAt(c - 0x80));
        } else {
            repairs.add(Repair.CONTROL);
        }
    }
}
