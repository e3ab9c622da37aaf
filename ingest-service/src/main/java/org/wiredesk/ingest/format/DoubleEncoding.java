package org.wiredesk.ingest.format;

import java.util.Set;

import org.wiredesk.contract.Repair;

/**
 * Mends text that was written in UTF-8, read as Latin-1 or windows-1252 and written again: "â€™" for an apostrophe. Nothing is
 * touched before several quotation marks or dashes show that the whole text is of that kind.
 */
final class DoubleEncoding {
    private static final int FEWEST = 3;
    /** What windows-1252 has at 0x80 to 0x9f; a space where nothing. */
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private DoubleEncoding() {}

    /** @param repairs is added to when text is mended */
    static String mend(String text, Set<Repair> repairs) {
        if (count(text, "â\u0080") + count(text, "â€") < FEWEST) {
            return text;
        }
        repairs.add(Repair.ENCODING);
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int character = decoded(text, i);
            if (character >= 0) {
                mended.appendCodePoint(character);
                i += length(text.charAt(i)) - 1;
            } else {
                mended.append(text.charAt(i));
            }
        }
        return mended.toString();
    }

    private static int count(String text, String mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0 && count < FEWEST; at = text.indexOf(mark, at + 1)) {
            count += decoded(text, at) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Bytes of the sequence that a first byte announces, or 1 where it is none. */
    private static int length(char first) {
        return first < 0xc2 || first > 0xf4 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    }

    /** The character that a sequence of characters stands for, read as bytes of UTF-8; -1 where it is no such sequence. */
    private static int decoded(String text, int at) {
        char first = text.charAt(at);
        int length = length(first);
        if (length == 1 || at + length > text.length()) {
            return -1;
        }
        int character = first & (0x7f >> length);
        for (int i = at + 1; i < at + length; i++) {
            int more = asByte(text.charAt(i));
            if (more < 0x80 || more > 0xbf) {
                return -1;
            }
            character = character << 6 | more & 0x3f;
        }
        return isOfLength(character, length) ? character : -1;
    }

    private static boolean isOfLength(int character, int length) {
        return Character.isValidCodePoint(character)
                && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                && character >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
    }

    private static int asByte(char c) {
        if (c < 0x100) {
            return c;
        }
        int place = WINDOWS_1252.indexOf(c);
        return place < 0 ? -1 : 0x80 + place;
    }
}
