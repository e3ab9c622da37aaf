package org.wiredesk.ingest.cleaning;

import java.util.List;

/** Which of the line model's classes a word belongs to: one look-up a word (resource {@code lists/word-classes.tsv}). */
final class WordClasses {
    /** In the order of their bits. */
    static final List<String> NAMES =
            List.of("function", "reporting", "reader", "page", "calendar", "picture", "desk", "market", "pronoun");

    static final int FUNCTION = 1;

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

    private static int slotOf(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
        while (HASHES[slot] != 0 && HASHES[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
