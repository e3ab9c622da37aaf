package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

/** Agency text as it leaves a wire: lines of 60 to 80 characters, paragraphs set apart by a blank line or an indent. */
final class HardWrap {
    /** Wires and e-mail wrap between 60 and 80 columns; a little more for text that was quoted or indented. */
    private static final int WIDEST = 100;

    private static final int NARROWEST_FULL_LINE = 40;
    private static final int INDENT = 2;

    private HardWrap() {}

    /** True when enough lines break in the middle of a sentence right before the next line. */
    static boolean looksWrapped(String text, List<Line> lines) {
        int broken = 0;
        int apart = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() > WIDEST) {
                return false;
            }
            Line next = lines.get(i + 1);
            if (apart(text, line, next)) {
                apart++;
            } else if (line.length() >= NARROWEST_FULL_LINE && runsOn(text, line, next)) {
                broken++;
            }
        }
        return apart > 0 && broken >= 2 && broken * 5 >= lines.size() - apart;
    }

    /** Joins physical lines to paragraphs; a short line that ends a sentence ends its paragraph as well. */
    static List<Line> paragraphs(String text, List<Line> physical) {
        List<Line> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < physical.size(); i++) {
            boolean last = i + 1 == physical.size();
            if (last || apart(text, physical.get(i), physical.get(i + 1)) || !fills(text, physical, i)) {
                paragraphs.add(
                        Line.plain(physical.get(start).start(), physical.get(i).end()));
                start = i + 1;
            }
        }
        return paragraphs;
    }

    /** Whether the first word of the next line would not have fitted: then the break is the wrap's, not the writer's. */
    private static boolean fills(String text, List<Line> lines, int i) {
        Line next = lines.get(i + 1);
        int word = next.start();
        while (word < next.end() && !Blank.is(text.charAt(word))) {
            word++;
        }
        Line line = lines.get(i);
        return line.length() >= NARROWEST_FULL_LINE && line.length() + (word - next.start()) >= 55
                || runsOn(text, line, next) && line.length() >= NARROWEST_FULL_LINE;
    }

    private static boolean runsOn(String text, Line line, Line next) {
        char first = text.charAt(next.start());
        char last = text.charAt(line.end() - 1);
        return Character.isLowerCase(first) && last != '.' && last != ':' && last != '!' && last != '?';
    }

    /** A blank line between, or the next line indented further than this one. */
    private static boolean apart(String text, Line line, Line next) {
        int breaks = 0;
        int lastBreak = line.end();
        for (int at = line.end(); at < next.start(); at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\u2029') {
                breaks++;
                lastBreak = at + 1;
            }
        }
        return breaks > 1 || next.start() - lastBreak >= indentOf(text, line) + INDENT;
    }

    private static int indentOf(String text, Line line) {
        int at = line.start();
        while (at > 0 && !Copy.breaksLine(text.charAt(at - 1))) {
            at--;
        }
        return line.start() - at;
    }
}
