package org.wiredesk.ingest.cleaning;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/** Says what a line is that the line model took out: by its wording, else by what was struck around it. */
final class LineKinds {
    private static final long BY = Words.hashOf("by");

    private LineKinds() {}

    static RemovalKind of(Galley galley, int i, float[] vector) {
        RemovalKind part = galley.kindOfPart(i);
        if (part != null && part != RemovalKind.DATELINE) {
            return part;
        }
        if (vector[23] > 0 && startsWithDuration(galley.text(), galley.line(i))) {
            return RemovalKind.PHOTO;
        }
        boolean name = vector[34] > 0;
        boolean head = galley.inHead(i);
        if (vector[16] >= 0.15 && galley.wordCount(i) > 2) {
            return RemovalKind.PHOTO;
        }
        if ((name || vector[17] >= 0.3 || vector[15] >= 0.2 && vector[7] > 0.4) && head
                || vector[36] < 2 && startsWithBy(galley, i)) {
            return RemovalKind.BYLINE;
        }
        if (vector[6] > 0 && !galley.atEnd(i) && galley.wordCount(i) >= 6) {
            return RemovalKind.PHOTO;
        }
        if (vector[13] >= 0.12) {
            return RemovalKind.PROMO;
        }
        RemovalKind before = i > 0 ? galley.kindOf(i - 1) : null;
        if (before == RemovalKind.RELATED && vector[14] < 0.5) {
            return RemovalKind.RELATED;
        }
        if (vector[2] > 0 && galley.wordCount(i) >= 8) {
            return sentence(galley, i, before, vector);
        }
        if (galley.wordCount(i) >= 5 && vector[14] < 0.3) {
            return before == RemovalKind.PHOTO ? RemovalKind.PHOTO : RemovalKind.RELATED;
        }
        return RemovalKind.CHROME;
    }

    /** "2:34 Ferries leave the quay": the running time of a video. */
    private static boolean startsWithDuration(String text, Line line) {
        int colon = text.indexOf(':', line.start());
        return colon > line.start()
                && colon <= line.start() + 2
                && colon + 2 < line.end()
                && Character.isDigit(text.charAt(colon + 1))
                && Character.isDigit(text.charAt(colon + 2));
    }

    private static boolean startsWithBy(Galley galley, int i) {
        return galley.inHead(i) && galley.words().hash(galley.firstWord(i)) == BY;
    }

    private static RemovalKind sentence(Galley galley, int i, @Nullable RemovalKind before, float[] vector) {
        if (vector[17] > 0.05 && galley.atEnd(i)) {
            return RemovalKind.ABOUT;
        }
        if (before == RemovalKind.PROMO || before == RemovalKind.ABOUT) {
            return before;
        }
        return galley.atEnd(i) ? RemovalKind.RELATED : RemovalKind.PHOTO;
    }
}
