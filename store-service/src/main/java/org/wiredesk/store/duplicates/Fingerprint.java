package org.wiredesk.store.duplicates;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The near-duplicate signature of a body: 64 bits, of which copies of a story differ in few (SimHash, Charikar 2002).
 *
 * <p>Two articles are copies when they agree in one of the four pieces of 16 bits and differ in at most {@value #MAX_DISTANCE} bits.
 * Different stories differ in 32 ± 4.
 */
record Fingerprint(long bits) {
    static final int MAX_DISTANCE = 8;
    private static final int PIECES = 4;
    private static final int PIECE_BITS = 16;

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

    /** The pieces, each with its place in the upper bits. */
    int[] bands() {
        return IntStream.range(0, PIECES)
                .map(place -> (place << PIECE_BITS) | (int) (bits >>> (place * PIECE_BITS) & 0xffff))
                .toArray();
    }

    boolean isCopyOf(Fingerprint other) {
        return Long.bitCount(bits ^ other.bits) <= MAX_DISTANCE;
    }
}
