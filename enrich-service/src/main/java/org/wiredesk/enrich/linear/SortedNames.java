package org.wiredesk.enrich.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Finds the row of a hashed name among many: names in rising order with an index over their first bits. Four to five bytes a name
 * in memory, and about two in a file, where only the distances are written.
 */
public final class SortedNames {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final int[] names;
    private final int[] starts;
    private final int shift;

    /** @param names distinct, rising; the row of a name is its place here */
    public SortedNames(int[] names) {
        this.names = names;
        int bits = Math.max(1, 30 - Integer.numberOfLeadingZeros(Math.max(4, names.length)));
        this.shift = Integer.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        for (int name : names) {
            starts[bucket(name) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    private int bucket(int name) {
        return (name ^ Integer.MIN_VALUE) >>> shift;
    }

    /** The row of a name; negative when it is unknown. */
    public int row(int name) {
        int bucket = bucket(name);
        return Arrays.binarySearch(names, starts[bucket], starts[bucket + 1], name);
    }

    public int size() {
        return names.length;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(names.length);
        int before = Integer.MIN_VALUE;
        for (int name : names) {
            int distance = name - before;
            while ((distance & ~SEVEN_BITS) != 0) {
                out.writeByte(distance & SEVEN_BITS | MORE);
                distance >>>= 7;
            }
            out.writeByte(distance);
            before = name;
        }
    }

    public static SortedNames read(DataInputStream in) throws IOException {
        int[] names = new int[in.readInt()];
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < names.length; i++) {
            int distance = 0;
            int read;
            int place = 0;
            do {
                read = in.readUnsignedByte();
                distance |= (read & SEVEN_BITS) << place;
                place += 7;
            } while ((read & MORE) != 0);
            before += distance;
            names[i] = before;
        }
        return new SortedNames(names);
    }
}
