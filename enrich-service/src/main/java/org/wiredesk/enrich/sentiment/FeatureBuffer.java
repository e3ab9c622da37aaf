package org.wiredesk.enrich.sentiment;

import java.util.Arrays;

import org.wiredesk.enrich.linear.Hashes;

/** Collects hashed feature names. */
final class FeatureBuffer {
    private int[] names = new int[512];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int template, int a) {
        put(Hashes.of(template, a));
    }

    void add(int template, int a, int b) {
        put(Hashes.of(template, a, b));
    }

    void add(int template, int a, int b, int c) {
        put(Hashes.of(template, a, b, c));
    }

    private void put(int name) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
        }
        names[count++] = name;
    }

    int[] toArray() {
        return Arrays.copyOf(names, count);
    }
}
