package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.RemovalKind;

/** Lines that hold a date or time of publication and nothing else. */
final class TimestampRule implements LineRule {
    private static final String NAME = "timestamp@1";
    private static final long AGO = Words.hashOf("ago");
    private static final long UPDATED = Words.hashOf("updated");
    private static final long PUBLISHED = Words.hashOf("published");

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        for (int i = 0; i < galley.size(); i++) {
            if (!galley.isStruck(i)
                    && galley.wordCount(i) <= 24
                    && TimeWords.isTimestamp(galley.words(), galley.firstWord(i), galley.endWord(i))
                    && (galley.inHead(i) || galley.atEnd(i) || isFull(galley, i))) {
                galley.strike(i, RemovalKind.TIMESTAMP, NAME);
            }
        }
    }

    /** Inside the story a list of days or opening hours is the story's: only a whole date or "2 hours ago" is furniture. */
    private static boolean isFull(Galley galley, int i) {
        boolean month = false;
        boolean year = false;
        for (int word = galley.firstWord(i); word < galley.endWord(i); word++) {
            long hash = galley.words().hash(word);
            if (hash == AGO || hash == UPDATED || hash == PUBLISHED) {
                return true;
            }
            month |= DatelineDate.isMonth(galley.words().string(word));
            year |= galley.words().is(word, Words.YEAR);
        }
        return month && year && galley.wordCount(i) >= 3;
    }
}
