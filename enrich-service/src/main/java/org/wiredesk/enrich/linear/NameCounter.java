package org.wiredesk.enrich.linear;

import java.util.Arrays;

/** Counts hashed names while a model is trained, and numbers those that are seen often enough. */
public final class NameCounter {
    private int[] names = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int size;

    public void add(int name) {
        if (size * 2 >= names.length) {
            grow();
        }
        int slot = slot(name);
        if (counts[slot] == 0) {
            names[slot] = name;
            size++;
        }
        counts[slot]++;
    }

    public int count(int name) {
        return counts[slot(name)];
    }

    /** Names seen at least so often, in ascending order. */
    public int[] seenAtLeast(int least) {
        int[] kept = new int[size];
        int n = 0;
        for (int slot = 0; slot < names.length; slot++) {
            if (counts[slot] >= least) {
                kept[n++] = names[slot];
            }
        }
        int[] sorted = Arrays.copyOf(kept, n);
        Arrays.sort(sorted);
        return sorted;
    }

    private int slot(int name) {
        int mask = names.length - 1;
        int slot = name & mask;
        while (counts[slot] != 0 && names[slot] != name) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldNames = names;
        int[] oldCounts = counts;
        names = new int[oldNames.length * 2];
        counts = new int[oldNames.length * 2];
        for (int i = 0; i < oldNames.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldNames[i]);
                names[slot] = oldNames[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
