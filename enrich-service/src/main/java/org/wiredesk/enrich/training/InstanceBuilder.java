package org.wiredesk.enrich.training;

import java.util.Arrays;

import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.linear.ChainTrainer.Instance;
import org.wiredesk.enrich.linear.NameIndex;

/** Puts a sentence to learn from together, word by word. */
final class InstanceBuilder {
    private final int[] rows;
    private final int[] offsets;
    private final int[] spellingEnds;
    private final float[] base;
    private int words;
    private int count;

    /** @param most features of all words together */
    InstanceBuilder(int size, int most) {
        this.rows = new int[most];
        this.offsets = new int[size + 1];
        this.spellingEnds = new int[size];
        this.base = new float[size * Tag.COUNT];
    }

    /** Scores that are given and not learnt. */
    float[] base() {
        return base;
    }

    /** Adds the next word's features as far as they are numbered; the first ones are its spelling. */
    void add(int[] names, int from, int length, int spellings, NameIndex index) {
        spellingEnds[words] = count;
        for (int k = 0; k < length; k++) {
            int row = index.row(names[from + k]);
            if (row >= 0) {
                rows[count++] = row;
                spellingEnds[words] += k < spellings ? 1 : 0;
            }
        }
        offsets[++words] = count;
    }

    Instance build(byte[] tags) {
        return new Instance(Arrays.copyOf(rows, count), offsets, spellingEnds, tags, base, 1);
    }
}
