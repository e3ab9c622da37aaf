package org.wiredesk.ingest.cleaning;

/** White space as the ledger law counts it: Java's and Unicode's together, so that no-break spaces are white space as well. */
public final class Blank {
    private Blank() {}

    public static boolean is(char c) {
        return c <= ' ' || c >= 0x85 && (c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** First offset from {@code from} that is not white space, or {@code to}. */
    static int skip(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Offset after the last character before {@code to} that is not white space, or {@code from}. */
    static int skipBack(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
