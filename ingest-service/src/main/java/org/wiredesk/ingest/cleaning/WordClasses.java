package org.wiredesk.ingest.cleaning;

import java.util.List;

/** Which of the line model's classes a word belongs to: one look-up a word (resource {@code lists/word-classes.tsv}). */
final class WordClasses {
    /** In the order of their bits. */
    static final List<String> NAMES =
            List.of("function", "reporting", "reader", "page", "calendar", "picture", "desk", "market", "pronoun");

    static final int FUNCTION = 1;
    static final int REPORTING = 1 << 1;
    static final int READER = 1 << 2;
    static final int PAGE = 1 << 3;
    static final int CALENDAR = 1 << 4;
    static final int PICTURE = 1 << 5;
    static final int DESK = 1 << 6;

    private static final int SLOTS = 2_048;
    private static final long[] HASHES = new long[SLOTS];
    private static final short[] CLASSES = new short[SLOTS];

    static {
        for (String line : Lists.lines("word-classes.tsv")) {
            int tab = line.indexOf('\t');
            int bit = 1 << NAMES.indexOf(line.substring(0, tab));
            for (String word : line.substring(tab + 1).split(" ")) {
                long hash = Words.hashOf(word);
                int slot = slotOf(hash);
                HASHES[slot] = hash;
                CLASSES[slot] |= (short) bit;
            }
        }
    }

    private WordClasses() {}

    /** Bits of the classes of a word; 0 for most. */
    static int of(long hash) {
        return CLASSES[slotOf(hash)];
    }

    /** Index of a class among {@link #NAMES}. */
    static int bit(int wordClass) {
        return Integer.numberOfTrailingZeros(wordClass);
    }

    private static int slotOf(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
        while (HASHES[slot] != 0 && HASHES[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
