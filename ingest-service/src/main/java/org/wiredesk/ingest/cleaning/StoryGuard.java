package org.wiredesk.ingest.cleaning;

import java.util.EnumSet;
import java.util.Set;

import org.wiredesk.contract.RemovalKind;

/** Lines of plain text that stay whatever the line model thinks of them: told paragraphs, tables and lists inside the story. */
final class StoryGuard {
    /** A line of this many words or fewer may be the label of a list or the cell of a table. */
    private static final int LABEL = 3;

    private static final int CELL = 4;
    private static final int FEWEST_CELLS = 6;
    private static final int HABIT = 3;

    private static final int NEAR = 2;
    private static final Set<RemovalKind> HEAD =
            EnumSet.of(RemovalKind.HEADLINE, RemovalKind.BYLINE, RemovalKind.TIMESTAMP, RemovalKind.DATELINE);

    private final Galley galley;
    private final boolean plain;
    private final LongCounts labels = new LongCounts();

    StoryGuard(Galley galley) {
        this.galley = galley;
        plain = isPlain(galley);
        for (int i = 0; i < galley.size(); i++) {
            if (isShort(i, LABEL)) {
                labels.add(key(i));
            }
        }
    }

    boolean keeps(int i) {
        return isAmongParagraphs(i)
                || isTold(i)
                || !galley.inHead(i) && !galley.atEnd(i) && (isInList(i) || isInTable(i));
    }

    /** A paragraph with two more on each side; in a text without furniture, as many as there are. */
    private boolean isAmongParagraphs(int i) {
        if (!plain && (i < NEAR || i + NEAR >= galley.size())) {
            return false;
        }
        int paragraphs = 0;
        for (int at = Math.max(0, i - NEAR); at <= i + NEAR && at < galley.size(); at++) {
            if (galley.isProse(at) && !galley.isStruck(at)) {
                paragraphs++;
            } else if (!plain || at == i || !galley.isStruck(at)) {
                return false;
            }
        }
        return paragraphs > 1;
    }

    /** Whether nothing was struck but what stands at the head of any story. */
    private static boolean isPlain(Galley galley) {
        for (int i = 0; i < galley.size(); i++) {
            RemovalKind kind = galley.kindOf(i);
            if (kind != null && !HEAD.contains(kind)) {
                return false;
            }
        }
        return true;
    }

    /** What stands behind a dateline, around an aside or before a sign-off is the story's. */
    private boolean isTold(int i) {
        RemovalKind part = galley.kindOfPart(i);
        return part != null && part != RemovalKind.COPYRIGHT && part != RemovalKind.SYNDICATION;
    }

    /** A label that comes again and again inside the story, "Pros", "Verdict", and the short lines below it. */
    private boolean isInList(int i) {
        for (int at = i; at >= 0 && i - at <= FEWEST_CELLS && !galley.isProse(at); at--) {
            if (isShort(at, LABEL) && labels.of(key(at)) >= HABIT) {
                return true;
            }
        }
        return false;
    }

    /** A row of very short lines, a third of which begin with a number. */
    private boolean isInTable(int i) {
        int from = i;
        while (from > 0 && i - from < FEWEST_CELLS && isShort(from - 1, CELL)) {
            from--;
        }
        int to = i;
        while (to < galley.size() && to - i <= FEWEST_CELLS && isShort(to, CELL)) {
            to++;
        }
        int numbers = 0;
        for (int at = from; at < to; at++) {
            numbers += galley.words().is(galley.firstWord(at), Words.NUMBER) ? 1 : 0;
        }
        return to - from >= FEWEST_CELLS && numbers * 3 >= to - from;
    }

    private boolean isShort(int i, int words) {
        return !galley.isStruck(i) && galley.wordCount(i) >= 1 && galley.wordCount(i) <= words;
    }

    private long key(int i) {
        long key = 0;
        for (int word = galley.firstWord(i); word < galley.endWord(i); word++) {
            key = key * 31 + galley.words().hash(word);
        }
        return key;
    }
}
