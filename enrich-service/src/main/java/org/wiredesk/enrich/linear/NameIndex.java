package org.wiredesk.enrich.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Finds the row of a hashed name: open addressing. Name and row stand in one slot, because a look-up costs what it waits for memory
 * and nothing else.
 */
public final class NameIndex {
    /** Pieces of the space of names for each slot: an unknown name lies in a taken one less than one time in eight. */
    private static final int PIECES = 4;

    private final int[] names;
    /** The row plus one in the upper half, the name in the lower; 0 is free. */
    private final long[] slots;

    private final int mask;
    /** A bit for each of so many equal pieces of the space of names: whether any name lies in it. */
    private final long[] taken;

    private final int pieceShift;

    /** @param names distinct; the row of a name is its place here */
    public NameIndex(int[] names) {
        this.names = names;
        int capacity = Integer.highestOneBit(Math.max(4, names.length * 2 - 1)) * 2;
        this.mask = capacity - 1;
        this.slots = new long[capacity];
        this.taken = new long[Math.max(1, capacity / (Long.SIZE / PIECES))];
        this.pieceShift = Integer.numberOfLeadingZeros(capacity * PIECES - 1);
        for (int row = 0; row < names.length; row++) {
            int slot = names[row] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            taken[names[row] >>> pieceShift >>> 6] |= 1L << (names[row] >>> pieceShift);
            slots[slot] = (row + 1L) << 32 | (names[row] & 0xFFFF_FFFFL);
        }
    }

    /** The row of a name; -1 when it is unknown. */
    public int row(int name) {
        int slot = name & mask;
        while (true) {
            long entry = slots[slot];
            if (entry == 0 || (int) entry == name) {
                return (int) (entry >>> 32) - 1;
            }
            slot = (slot + 1) & mask;
        }
    }

    /**
     * The rows of those of many names that are known, in their order; answers how many. Most names are unknown, which a bit for each
     * piece of the space of names tells without going to the slots; and all first slots are asked for before any is looked at, so that
     * the waits for memory pass together.
     *
     * @param names overwritten
     * @param entries room for as many
     */
    int rows(int[] names, int count, long[] entries, int[] rows) {
        int possible = 0;
        for (int i = 0; i < count; i++) {
            int name = names[i];
            int piece = name >>> pieceShift;
            names[possible] = name;
            possible += (int) (taken[piece >>> 6] >>> piece) & 1;
        }
        for (int i = 0; i < possible; i++) {
            entries[i] = slots[names[i] & mask];
        }
        int known = 0;
        for (int i = 0; i < possible; i++) {
            long entry = entries[i];
            int row = entry == 0 || (int) entry == names[i] ? (int) (entry >>> 32) - 1 : row(names[i]);
            rows[known] = row;
            known += row >= 0 ? 1 : 0;
        }
        return known;
    }

    public int size() {
        return names.length;
    }

    /** The name in a row. */
    public int name(int row) {
        return names[row];
    }

    /** Writes the names, not their number. */
    public void write(DataOutputStream out) throws IOException {
        for (int name : names) {
            out.writeInt(name);
        }
    }

    /** Reads so many names at once: a model holds hundreds of thousands. */
    public static int[] readNames(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count * Integer.BYTES];
        in.readFully(bytes);
        int[] names = new int[count];
        ByteBuffer.wrap(bytes).asIntBuffer().get(names);
        return names;
    }
}
