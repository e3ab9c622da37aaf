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
    private final int[] names;
    /** The row plus one in the upper half, the name in the lower; 0 is free. */
    private final long[] slots;

    private final int mask;

    /** @param names distinct; the row of a name is its place here */
    public NameIndex(int[] names) {
        this.names = names;
        int capacity = Integer.highestOneBit(Math.max(4, names.length * 2 - 1)) * 2;
        this.mask = capacity - 1;
        this.slots = new long[capacity];
        for (int row = 0; row < names.length; row++) {
            int slot = names[row] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
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
     * The rows of many names, -1 for the unknown. All first slots are asked for before any is looked at, so that the waits for memory
     * pass together.
     */
    void rows(int[] asked, int count, long[] entries, int[] rows) {
        for (int i = 0; i < count; i++) {
            entries[i] = slots[asked[i] & mask];
        }
        for (int i = 0; i < count; i++) {
            long entry = entries[i];
            rows[i] = entry == 0 || (int) entry == asked[i] ? (int) (entry >>> 32) - 1 : row(asked[i]);
        }
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
