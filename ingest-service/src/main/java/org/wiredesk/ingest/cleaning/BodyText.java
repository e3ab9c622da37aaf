package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.wiredesk.contract.Removal;

/** Sets the body from what was not struck: paragraphs joined by a blank line, words within them by single spaces at line breaks. */
final class BodyText {
    private BodyText() {}

    static String of(Copy copy, List<Removal> removed) {
        StringBuilder body = new StringBuilder(copy.text().length());
        int next = 0;
        for (Line line : copy.lines()) {
            while (next < removed.size() && removed.get(next).end() <= line.start()) {
                next++;
            }
            StringBuilder paragraph = new StringBuilder(line.length());
            int at = line.start();
            for (int r = next; r < removed.size() && removed.get(r).start() < line.end(); r++) {
                append(paragraph, copy.text(), at, removed.get(r).start());
                at = Math.max(at, removed.get(r).end());
            }
            append(paragraph, copy.text(), at, line.end());
            int end = Blank.skipBack(paragraph, 0, paragraph.length());
            if (end > 0) {
                if (body.length() > 0) {
                    body.append("\n\n");
                }
                body.append(paragraph, 0, end);
            }
        }
        return body.toString();
    }

    private static void append(StringBuilder paragraph, String text, int from, int to) {
        if (from >= to) {
            return;
        }
        int at = from;
        if (paragraph.length() == 0) {
            at = Blank.skip(text, from, to);
        } else if (Blank.is(text.charAt(from)) && Blank.is(paragraph.charAt(paragraph.length() - 1))) {
            at = Blank.skip(text, from, to);
        }
        while (at < to) {
            char c = text.charAt(at);
            if (Copy.breaksLine(c)) {
                at = Blank.skip(text, at, to);
                while (paragraph.length() > 0 && Blank.is(paragraph.charAt(paragraph.length() - 1))) {
                    paragraph.setLength(paragraph.length() - 1);
                }
                paragraph.append(' ');
            } else {
                paragraph.append(c);
                at++;
            }
        }
    }
}
