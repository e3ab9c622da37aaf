package org.wiredesk.store.duplicates;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The near-duplicate signature of a body: eight values of 8 bits, of which copies of a story have most in common (MinHash, Broder
 * 1997; docs/identity.md).
 *
 * <p>Two articles are copies when {@value #FEWEST_EQUAL} of their values are equal. Of any four of eight places two stand in the same
 * of the groups 0-2, 3-5 and 6-7: articles that agree in no pair of places within a group need not be compared.
 */
record Fingerprint(long bits) {
    static final int FEWEST_EQUAL = 4;
    private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}, {6, 7}};
    private static final int VALUES = 8;

    /** Null when there is none: a body without words, or not 16 hex digits. */
    static @Nullable Fingerprint of(String text) {
        if (text.length() != 16) {
            return null;
        }
        try {
            long bits = Long.parseUnsignedLong(text, 16);
            return bits == 0 ? null : new Fingerprint(bits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The pairs of values, each with its number in the upper bits. */
    int[] bands() {
        return IntStream.range(0, PAIRS.length)
                .map(pair -> pair << 16 | value(PAIRS[pair][0]) << 8 | value(PAIRS[pair][1]))
                .toArray();
    }

    boolean isCopyOf(Fingerprint other) {
        int equal = 0;
        for (int place = 0; place < VALUES; place++) {
            equal += value(place) == other.value(place) ? 1 : 0;
        }
        return equal >= FEWEST_EQUAL;
    }

    private int value(int place) {
        return (int) (bits >>> (place * 8)) & 0xff;
    }
}
