package org.wiredesk.local.console;

import java.util.ArrayList;
import java.util.List;

/** Fitting text that came from elsewhere into lines. */
public final class Text {
    private Text() {}

    /**
     * The text without control characters and changes of writing direction: an article must not be able to steer a reader's
     * terminal.
     */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !changesDirection(c))
                .map(c -> c == '\n' || !Character.isISOControl(c) ? c : ' ')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean changesDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Lines of at most the given width where words allow, each with the indent in front. */
    public static List<String> wrap(String text, int columns, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : printable(text).strip().split("\\s+")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            if (line.length() > indent.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text on one line, cut to the given number of characters with an ellipsis. */
    public static String shorten(String text, int length) {
        String line = printable(text).replaceAll("\\s+", " ").strip();
        return line.length() <= length
                ? line
                : line.substring(0, Math.max(0, length - 1)).stripTrailing() + "…";
    }

    /** The text with blanks after it up to the given width. */
    public static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    /** The text with blanks in front of it up to the given width. */
    public static String padLeft(String text, int width) {
        return text.length() >= width ? text : " ".repeat(width - text.length()) + text;
    }
}
