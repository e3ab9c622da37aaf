package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article as lines. Text between lines is white space only.
 *
 * @param text what becomes {@code rawText}
 * @param lines in order, not overlapping
 * @param origin where the text comes from
 */
public record Copy(String text, List<Line> lines, Origin origin) {

    /** How much of the text may be something else than the story. */
    public enum Origin {
        /** Text as somebody pasted or sent it. */
        TEXT,
        /** The visible text of a whole page. */
        PAGE,
        /** The body that a format states as the article's own. */
        STORY
    }

    public static final Copy EMPTY = new Copy("", List.of(), Origin.STORY);

    public Copy {
        lines = List.copyOf(lines);
    }

    /** Lines of plain text: hard-wrapped text keeps the lines of a paragraph together, else each line is a paragraph. */
    public static Copy ofPlainText(String text) {
        List<Line> physical = physicalLines(text);
        return new Copy(
                text,
                HardWrap.looksWrapped(text, physical) ? HardWrap.paragraphs(text, physical) : physical,
                Origin.TEXT);
    }

    /** The same lines, as the body that a format states. */
    public Copy asStory() {
        return new Copy(text, lines, Origin.STORY);
    }

    private static List<Line> physicalLines(String text) {
        List<Line> lines = new ArrayList<>(text.length() / 80 + 8);
        int length = text.length();
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && !breaksLine(text.charAt(end))) {
                end++;
            }
            int from = Blank.skip(text, start, end);
            if (from < end) {
                lines.add(Line.plain(from, Blank.skipBack(text, from, end)));
            }
            start = end + 1;
        }
        return lines;
    }

    static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
