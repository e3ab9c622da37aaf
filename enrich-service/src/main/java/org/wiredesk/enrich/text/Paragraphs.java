package org.wiredesk.enrich.text;

/** Where paragraphs end: at a line end, unless the line was only wrapped. */
final class Paragraphs {
    private Paragraphs() {}

    /** Offset of the line end that closes the paragraph, or the length of the text. */
    static int end(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n' && !wraps(text, start, i)) {
                return i;
            }
        }
        return text.length();
    }

    /** A wrapped line goes on with a small letter and does not end in a full stop. */
    private static boolean wraps(String text, int start, int lineEnd) {
        int last = lineEnd > start && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 2 : lineEnd - 1;
        return lineEnd + 1 < text.length()
                && last >= start
                && Character.isLowerCase(text.charAt(lineEnd + 1))
                && ".:!?\"".indexOf(text.charAt(last)) < 0;
    }
}
