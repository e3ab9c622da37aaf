package org.wiredesk.ingest.repetition;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** A set of 64-bit hashes, in order: eight bytes each, and two sets are compared in one pass over both. */
public final class Hashes {
    private final long[] sorted;

    private Hashes(long[] sorted) {
        this.sorted = sorted;
    }

    public static Hashes of(long... hashes) {
        return new Hashes(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** @throws IllegalArgumentException when the bytes are no whole number of hashes */
    public static Hashes read(byte[] bytes) {
        if (bytes.length % Long.BYTES != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no hashes");
        }
        long[] hashes = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
        return of(hashes);
    }

    /** Eight bytes each, big-endian. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
        bytes.asLongBuffer().put(sorted);
        return bytes.array();
    }

    int size() {
        return sorted.length;
    }

    /** Where a hash stands among these, or a negative number. */
    int indexOf(long hash) {
        return Arrays.binarySearch(sorted, hash);
    }

    int sharedWith(Hashes other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < other.sorted.length) {
            int order = Long.compare(sorted[mine], other.sorted[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** @param action takes the index in this set */
    void forEachShared(Hashes other, IntConsumer action) {
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < other.sorted.length) {
            int order = Long.compare(sorted[mine], other.sorted[theirs]);
            if (order == 0) {
                action.accept(mine);
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashes hashes && Arrays.equals(sorted, hashes.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return sorted.length + " hashes";
    }
}
