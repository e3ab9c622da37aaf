package org.wiredesk.enrich.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model: a row of one byte a label for each feature, found by the hashed name of the
 * feature. One byte is enough: quantised scores differ from exact ones by less than half a percent of a row's largest weight.
 */
public final class WeightTable {
    private final int labels;
    private final float scale;
    private final NameIndex names;
    private final byte[] weights;

    private WeightTable(int labels, float scale, int[] names, byte[] weights) {
        this.labels = labels;
        this.scale = scale;
        this.names = new NameIndex(names);
        this.weights = weights;
    }

    /**
     * Packs trained weights.
     *
     * @param names of features, distinct
     * @param exact rows in the order of the names
     * @param threshold rows with no weight above it are left out
     */
    public static WeightTable pack(int labels, int[] names, float[] exact, float threshold) {
        float largest = 0;
        for (float weight : exact) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = Math.max(largest, 1e-6f) / 127;
        float smallest = Math.max(threshold, scale / 2);
        int[] kept = new int[names.length];
        int count = 0;
        for (int row = 0; row < names.length; row++) {
            if (largestOf(exact, row * labels, labels) > smallest) {
                kept[count++] = row;
            }
        }
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) names[kept[i]] << 32) | kept[i];
        }
        Arrays.sort(order);
        int[] packedNames = new int[count];
        byte[] packed = new byte[count * labels];
        for (int i = 0; i < count; i++) {
            packedNames[i] = (int) (order[i] >> 32);
            int row = (int) order[i];
            for (int label = 0; label < labels; label++) {
                packed[i * labels + label] = (byte) Math.round(exact[row * labels + label] / scale);
            }
        }
        return new WeightTable(labels, scale, packedNames, packed);
    }

    private static float largestOf(float[] values, int from, int count) {
        float largest = 0;
        for (int i = from; i < from + count; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        return largest;
    }

    public int labels() {
        return labels;
    }

    public int features() {
        return names.size();
    }

    /** Adds the weights of a feature, in units of {@link #scale()}, to the scores. False, and nothing added, when it is unknown. */
    public boolean add(int feature, int[] scores, int offset) {
        int row = names.row(feature);
        if (row < 0) {
            return false;
        }
        int from = row * labels;
        for (int label = 0; label < labels; label++) {
            scores[offset + label] += weights[from + label];
        }
        return true;
    }

    /** Room for looking up many features at once; for one thread. */
    public static final class Lookup {
        private final long[] entries;
        private final int[] rows;

        /** @param most features of one look-up */
        public Lookup(int most) {
            entries = new long[most];
            rows = new int[most];
        }
    }

    /**
     * Adds the weights of many features, as {@link #add} does one by one.
     *
     * @param features overwritten
     */
    public void addAll(int[] features, int count, Lookup lookup, int[] scores, int offset) {
        int known = names.rows(features, count, lookup.entries, lookup.rows);
        for (int i = 0; i < known; i++) {
            int from = lookup.rows[i] * labels;
            for (int label = 0; label < labels; label++) {
                scores[offset + label] += weights[from + label];
            }
        }
    }

    /** What one unit of the summed scores is worth. */
    public float scale() {
        return scale;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeFloat(scale);
        out.writeInt(names.size());
        names.write(out);
        for (int label = 0; label < labels; label++) {
            for (int row = 0; row < names.size(); row++) {
                out.writeByte(weights[row * labels + label]);
            }
        }
    }

    public static WeightTable read(DataInputStream in) throws IOException {
        int labels = in.readInt();
        float scale = in.readFloat();
        int[] names = NameIndex.readNames(in, in.readInt());
        byte[] columns = new byte[names.length * labels];
        in.readFully(columns);
        byte[] weights = new byte[columns.length];
        for (int label = 0; label < labels; label++) {
            for (int row = 0; row < names.length; row++) {
                weights[row * labels + label] = columns[label * names.length + row];
            }
        }
        return new WeightTable(labels, scale, names, weights);
    }
}
