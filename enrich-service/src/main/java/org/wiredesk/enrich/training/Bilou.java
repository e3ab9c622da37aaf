package org.wiredesk.enrich.training;

import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.linear.Chain;

/** The chain of tags before training: what may not follow is shut off, all else is even. */
final class Bilou {
    private Bilou() {}

    static Chain chain() {
        float[] transitions = new float[Tag.COUNT * Tag.COUNT];
        float[] starts = new float[Tag.COUNT];
        float[] ends = new float[Tag.COUNT];
        for (int a = 0; a < Tag.COUNT; a++) {
            for (int b = 0; b < Tag.COUNT; b++) {
                transitions[a * Tag.COUNT + b] = allowed(Tag.follows(a, b));
            }
            starts[a] = allowed(Tag.follows(-1, a));
            ends[a] = allowed(Tag.follows(a, -1));
        }
        return new Chain(Tag.COUNT, transitions, starts, ends);
    }

    private static float allowed(boolean allowed) {
        return allowed ? 0 : Float.NEGATIVE_INFINITY;
    }
}
