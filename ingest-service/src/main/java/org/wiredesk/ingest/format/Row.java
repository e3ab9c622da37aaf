package org.wiredesk.ingest.format;

import java.util.Arrays;

/** Collects the numbers of one block. */
final class Row {
    private float[] values = new float[96];
    private int size;

    Row add(float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
        return this;
    }

    /** Counts tell by their magnitude. */
    Row log(int count) {
        return add((float) Math.log(count + 1.0));
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
