package org.wiredesk.ingest.cleaning;

/** A set of hashes without boxing; the check that nearly every word of every text goes through. */
final class LongSet {
    private long[] slots = new long[64];
    private int size;

    void add(long value) {
        if (contains(value)) {
            return;
        }
        if (++size * 3 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (long kept : old) {
                if (kept != 0) {
                    put(kept);
                }
            }
        }
        put(value);
    }

    /** Zero stands for an empty slot; no word hashes to it. */
    boolean contains(long value) {
        int mask = slots.length - 1;
        for (int slot = slotOf(value, mask); slots[slot] != 0; slot = slot + 1 & mask) {
            if (slots[slot] == value) {
                return true;
            }
        }
        return false;
    }

    private void put(long value) {
        int mask = slots.length - 1;
        int slot = slotOf(value, mask);
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = value;
    }

    private static int slotOf(long value, int mask) {
        return (int) (value ^ value >>> 32) & mask;
    }
}
