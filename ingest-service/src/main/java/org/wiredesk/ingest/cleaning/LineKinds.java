package org.wiredesk.ingest.cleaning;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/** Says what a line is that the line model took out: by its wording, else by what was struck around it. */
final class LineKinds {
    private static final long BY = Words.hashOf("by");

    private final Galley galley;
    private final int line;
    private final int size;
    private final int[] classes = new int[WordClasses.NAMES.size()];
    private final @Nullable RemovalKind before;

    private LineKinds(Galley galley, int line) {
        this.galley = galley;
        this.line = line;
        size = galley.wordCount(line);
        before = line > 0 ? galley.kindOf(line - 1) : null;
        for (int word = galley.firstWord(line); word < galley.endWord(line); word++) {
            int of = WordClasses.of(galley.words().hash(word));
            for (int bit = 0; of != 0; bit++, of >>= 1) {
                classes[bit] += of & 1;
            }
        }
    }

    static RemovalKind of(Galley galley, int i) {
        RemovalKind part = galley.kindOfPart(i);
        return part != null && part != RemovalKind.DATELINE ? part : new LineKinds(galley, i).decide();
    }

    private RemovalKind decide() {
        boolean head = galley.inHead(line);
        if (share(WordClasses.PICTURE) >= 0.15 && size > 2) {
            return RemovalKind.PHOTO;
        }
        if (head && readsAsByline()) {
            return RemovalKind.BYLINE;
        }
        if (endsInBracket() && !galley.atEnd(line) && size >= 6) {
            return RemovalKind.PHOTO;
        }
        if (share(WordClasses.READER) >= 0.12) {
            return RemovalKind.PROMO;
        }
        if (before == RemovalKind.RELATED && share(WordClasses.PAGE) < 0.5) {
            return RemovalKind.RELATED;
        }
        if (galley.isComplete(line) && size >= 8) {
            return sentence();
        }
        if (size >= 5 && share(WordClasses.PAGE) < 0.3) {
            return before == RemovalKind.PHOTO ? RemovalKind.PHOTO : RemovalKind.RELATED;
        }
        return RemovalKind.CHROME;
    }

    private boolean readsAsByline() {
        return galley.words().hash(galley.firstWord(line)) == BY
                || isName()
                || share(WordClasses.DESK) >= 0.3
                || share(WordClasses.CALENDAR) >= 0.2 && capitals() * 5 > size * 2;
    }

    private boolean isName() {
        return size >= 2 && size <= 4 && capitals() == size && classes[WordClasses.bit(WordClasses.FUNCTION)] == 0;
    }

    private RemovalKind sentence() {
        boolean end = galley.atEnd(line);
        if (end && share(WordClasses.DESK) > 0.05) {
            return RemovalKind.ABOUT;
        }
        if (before == RemovalKind.PROMO || before == RemovalKind.ABOUT) {
            return before;
        }
        return end ? RemovalKind.RELATED : RemovalKind.PHOTO;
    }

    private boolean endsInBracket() {
        return galley.text().charAt(galley.line(line).end() - 1) == ')';
    }

    private int capitals() {
        int capitals = 0;
        for (int word = galley.firstWord(line); word < galley.endWord(line); word++) {
            capitals += galley.words().is(word, Words.CAPITALISED) ? 1 : 0;
        }
        return capitals;
    }

    /** Share of the line's words that belong to a class. */
    private double share(int wordClass) {
        return size == 0 ? 0 : (double) classes[WordClasses.bit(wordClass)] / size;
    }
}
