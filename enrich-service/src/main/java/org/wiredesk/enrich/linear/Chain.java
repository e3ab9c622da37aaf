package org.wiredesk.enrich.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * First-order chain over tags: the best sequence (Viterbi) and how likely each tag is (forward-backward).
 *
 * @param tags number of tags
 * @param transitions score of tag b after tag a at {@code a * tags + b}; negative infinity where it may not follow
 * @param starts score of a tag at the start of a sentence
 * @param ends score of a tag at its end
 */
public record Chain(int tags, float[] transitions, float[] starts, float[] ends) {
    private static final float SETTLED = 1e4f;

    /**
     * The best tags of a sentence.
     *
     * @param scores of tag t at position i at {@code i * tags + t}
     */
    public int[] best(float[] scores, int length) {
        int[][] sources = sources();
        int[] back = new int[length * tags];
        float[] before = new float[tags];
        float[] now = new float[tags];
        for (int tag = 0; tag < tags; tag++) {
            before[tag] = starts[tag] + scores[tag];
        }
        for (int i = 1; i < length; i++) {
            boolean settled = isSettled(scores, i);
            Arrays.fill(now, Float.NEGATIVE_INFINITY);
            for (int tag = 0; tag < (settled ? 1 : tags); tag++) {
                float best = Float.NEGATIVE_INFINITY;
                int from = 0;
                for (int previous : sources[tag]) {
                    float score = before[previous] + transitions[previous * tags + tag];
                    if (score > best) {
                        best = score;
                        from = previous;
                    }
                }
                now[tag] = best + (settled ? 0 : scores[i * tags + tag]);
                back[i * tags + tag] = from;
            }
            float[] swap = before;
            before = now;
            now = swap;
        }
        int tag = 0;
        for (int t = 1; t < tags; t++) {
            if (before[t] + ends[t] > before[tag] + ends[tag]) {
                tag = t;
            }
        }
        int[] path = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            path[i] = tag;
            tag = back[i * tags + tag];
        }
        return path;
    }

    /** Settles a position: only tag 0 can stand there. */
    public void settle(float[] scores, int position) {
        scores[position * tags] = SETTLED;
    }

    boolean isSettled(float[] scores, int position) {
        return scores[position * tags] >= SETTLED / 2;
    }

    /** Which tags may stand before each tag. */
    private int[][] sources() {
        int[][] sources = new int[tags][];
        int[] found = new int[tags];
        for (int b = 0; b < tags; b++) {
            int n = 0;
            for (int a = 0; a < tags; a++) {
                if (transitions[a * tags + b] != Float.NEGATIVE_INFINITY) {
                    found[n++] = a;
                }
            }
            sources[b] = Arrays.copyOf(found, n);
        }
        return sources;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(tags);
        for (float[] part : List.of(transitions, starts, ends)) {
            for (float value : part) {
                out.writeFloat(value);
            }
        }
    }

    public static Chain read(DataInputStream in) throws IOException {
        int tags = in.readInt();
        return new Chain(tags, floats(in, tags * tags), floats(in, tags), floats(in, tags));
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /** Probability of each tag at each position, laid out as the scores. */
    public float[] marginals(float[] scores, int length) {
        return new ChainMarginals(this).of(scores, length).clone();
    }

    /** The same chain with other scores in the same shape, for trainers. */
    public Chain copy() {
        return new Chain(
                tags,
                Arrays.copyOf(transitions, transitions.length),
                Arrays.copyOf(starts, starts.length),
                Arrays.copyOf(ends, ends.length));
    }
}
