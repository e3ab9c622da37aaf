package org.wiredesk.enrich.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A small network that reads a sentence as it speaks of a target. A convolution over three words gives each place a code; several
 * gates, each open or shut by the code and by how the place stands to the target, pool the codes; a hidden layer and a direct path
 * score the polarities. The codes of a sentence are computed once for all of its targets.
 */
public final class PooledNetwork {
    /** Numbers in a code. */
    public static final int WIDTH = 32;

    public static final int GATES = 8;
    /** Numbers in all pools together. */
    public static final int POOLED = WIDTH * GATES;

    public static final int HIDDEN = 32;
    /** Ways in which a word stands to a target; the last is within it. */
    public static final int POSITIONS = 65;
    /** Words on each side that are read: keeps the work linear however long a sentence is. */
    static final int REACH = 40;

    private static final int LABELS = SentimentModel.LABELS;

    private final int inputs;
    private final float[] parameters;

    /** @param parameters laid out as the methods below say */
    public PooledNetwork(int inputs, float[] parameters) {
        if (parameters.length != size(inputs)) {
            throw new IllegalArgumentException("A network of " + inputs + " inputs has " + size(inputs)
                    + " parameters, not " + parameters.length + ".");
        }
        this.inputs = inputs;
        this.parameters = parameters;
    }

    /** Number of parameters. The convolution comes first: three rows of inputs by codes, the word before, the word, the word after. */
    public static int size(int inputs) {
        return outputBias(inputs) + LABELS;
    }

    public static int codeBias(int inputs) {
        return 3 * inputs * WIDTH;
    }

    /** Gates by codes. */
    public static int gate(int inputs) {
        return codeBias(inputs) + WIDTH;
    }

    /** Positions by gates. */
    public static int position(int inputs) {
        return gate(inputs) + GATES * WIDTH;
    }

    /** Pooled by hidden. */
    public static int hidden(int inputs) {
        return position(inputs) + POSITIONS * GATES;
    }

    public static int hiddenBias(int inputs) {
        return hidden(inputs) + POOLED * HIDDEN;
    }

    /** Labels by hidden. */
    public static int output(int inputs) {
        return hiddenBias(inputs) + HIDDEN;
    }

    /** Labels by pooled. */
    public static int direct(int inputs) {
        return output(inputs) + LABELS * HIDDEN;
    }

    public static int outputBias(int inputs) {
        return direct(inputs) + LABELS * POOLED;
    }

    /** The codes of words {@code from} to {@code end}, the others left at zero. */
    public float[] codes(SentenceInput input, int from, int end) {
        float[] codes = new float[input.size() * WIDTH];
        for (int word = from; word < end; word++) {
            code(input, word, codes);
        }
        return codes;
    }

    /** The code of a word, written to its row. */
    void code(SentenceInput input, int word, float[] codes) {
        int at = word * WIDTH;
        System.arraycopy(parameters, codeBias(inputs), codes, at, WIDTH);
        for (int row = 0; row < 3; row++) {
            int other = word + row - 1;
            if (other < 0 || other >= input.size()) {
                continue;
            }
            addInputs(input, other, row, 0, codes, at);
        }
        rectify(codes, at);
    }

    private void addInputs(SentenceInput input, int word, int row, int from, float[] codes, int at) {
        for (int k = from; k < inputs; k++) {
            float value = input.values()[word * inputs + k];
            if (value != 0) {
                addScaled(parameters, (row * inputs + k) * WIDTH, value, codes, at, WIDTH);
            }
        }
    }

    private static void rectify(float[] codes, int at) {
        for (int c = at; c < at + WIDTH; c++) {
            codes[c] = Math.max(0, codes[c]);
        }
    }

    /**
     * What the convolution makes of each known vector, for the word before, the word and the word after: most of the work on a
     * word, done once and for all.
     */
    float[] project(WordVectors vectors) {
        int stride = 3 * WIDTH;
        float[] projected = new float[vectors.size() * stride];
        float[] vector = new float[vectors.dimensions()];
        for (int word = 0; word < vectors.size(); word++) {
            vectors.copy(word, vector, 0);
            for (int row = 0; row < 3; row++) {
                for (int k = 0; k < vector.length; k++) {
                    addScaled(
                            parameters,
                            (row * inputs + k) * WIDTH,
                            vector[k],
                            projected,
                            word * stride + row * WIDTH,
                            WIDTH);
                }
            }
        }
        return projected;
    }

    /** As {@link #code(SentenceInput, int, float[])}, with the vectors' part taken from {@link #project}. */
    void code(SentenceInput input, float[] projected, int word, float[] codes) {
        int at = word * WIDTH;
        System.arraycopy(parameters, codeBias(inputs), codes, at, WIDTH);
        for (int row = 0; row < 3; row++) {
            int other = word + row - 1;
            if (other < 0 || other >= input.size()) {
                continue;
            }
            if (input.rows()[other] >= 0) {
                addScaled(projected, (input.rows()[other] * 3 + row) * WIDTH, 1, codes, at, WIDTH);
            }
            addInputs(input, other, row, input.vector(), codes, at);
        }
        rectify(codes, at);
    }

    /** How far each gate is open for a word of this code in this position: numbers from 0 to 1. */
    public void gates(float[] codes, int word, int position, float[] open, int offset) {
        pulls(codes, word * WIDTH, open, offset);
        open(open, offset, position, open, offset);
    }

    /** How much a code pulls at each gate, wherever the word stands: the same for all targets of a sentence. */
    private void pulls(float[] codes, int at, float[] pulls, int offset) {
        for (int g = 0; g < GATES; g++) {
            pulls[offset + g] = dot(parameters, gate(inputs) + g * WIDTH, codes, at, WIDTH);
        }
    }

    /** The pulls of a word, written to its row. */
    void pulls(float[] codes, int word, float[] pulls) {
        pulls(codes, word * WIDTH, pulls, word * GATES);
    }

    private void open(float[] pulls, int from, int position, float[] open, int offset) {
        int bias = position(inputs) + position * GATES;
        for (int g = 0; g < GATES; g++) {
            float sum = parameters[bias + g] + pulls[from + g];
            open[offset + g] = (float) (1 / (1 + Math.exp(-sum)));
        }
    }

    /**
     * Scores of the labels.
     *
     * @param pooled what the gates let through
     * @param active filled with the hidden layer
     */
    public double[] scores(float[] pooled, float[] active) {
        System.arraycopy(parameters, hiddenBias(inputs), active, 0, HIDDEN);
        for (int p = 0; p < POOLED; p++) {
            if (pooled[p] != 0) {
                addScaled(parameters, hidden(inputs) + p * HIDDEN, pooled[p], active, 0, HIDDEN);
            }
        }
        for (int h = 0; h < HIDDEN; h++) {
            active[h] = Math.max(0, active[h]);
        }
        return scoresOf(pooled, active);
    }

    /** Scores of the labels from both layers below. */
    public double[] scoresOf(float[] pooled, float[] active) {
        double[] scores = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            scores[label] = parameters[outputBias(inputs) + label]
                    + dot(parameters, output(inputs) + label * HIDDEN, active, 0, HIDDEN)
                    + dot(parameters, direct(inputs) + label * POOLED, pooled, 0, POOLED);
        }
        return scores;
    }

    /** Scores of the labels towards a target, from the codes of its sentence and their pulls. */
    double[] scores(SentenceInput input, float[] codes, float[] pulls, int first, int end) {
        float[] pooled = new float[POOLED];
        float[] total = new float[GATES];
        float[] open = new float[GATES];
        for (int word = from(first); word < end(input, end); word++) {
            open(pulls, word * GATES, input.position(word, first, end), open, 0);
            for (int g = 0; g < GATES; g++) {
                total[g] += open[g];
                addScaled(codes, word * WIDTH, open[g], pooled, g * WIDTH, WIDTH);
            }
        }
        for (int p = 0; p < POOLED; p++) {
            pooled[p] *= even(total[p / WIDTH]);
        }
        return scores(pooled, new float[HIDDEN]);
    }

    /** Long sentences open more gates, not stronger opinions. */
    public static float even(float opened) {
        return (float) (1 / Math.sqrt(1 + opened));
    }

    /** The first word that is read for a target. */
    public static int from(int first) {
        return Math.max(0, first - REACH);
    }

    /** After the last word that is read for a target. */
    public static int end(SentenceInput input, int end) {
        return Math.min(input.size(), end + REACH);
    }

    public static void addScaled(float[] source, int from, float factor, float[] target, int at, int count) {
        for (int i = 0; i < count; i++) {
            target[at + i] += factor * source[from + i];
        }
    }

    /** Sums in four lanes, so that the machine can add them side by side; the order is always the same. */
    public static float dot(float[] a, int from, float[] b, int at, int count) {
        float one = 0;
        float two = 0;
        float three = 0;
        float four = 0;
        for (int i = 0; i < count; i += 4) {
            one += a[from + i] * b[at + i];
            two += a[from + i + 1] * b[at + i + 1];
            three += a[from + i + 2] * b[at + i + 2];
            four += a[from + i + 3] * b[at + i + 3];
        }
        return one + two + (three + four);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(inputs);
        for (float parameter : parameters) {
            out.writeFloat(parameter);
        }
    }

    public static PooledNetwork read(DataInputStream in) throws IOException {
        int inputs = in.readInt();
        float[] parameters = new float[size(inputs)];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = in.readFloat();
        }
        return new PooledNetwork(inputs, parameters);
    }
}
