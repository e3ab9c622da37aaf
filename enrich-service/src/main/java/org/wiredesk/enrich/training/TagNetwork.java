package org.wiredesk.enrich.training;

import java.util.SplittableRandom;

import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.sentiment.PooledNetwork;

/** Tags from numbers: one hidden layer, then the logarithm of how likely each tag is. */
final class TagNetwork {
    private final int inputs;
    private final int width;
    private final float[] parameters;

    /** @param width of the hidden layer */
    TagNetwork(int inputs, int width, SplittableRandom random) {
        this.inputs = inputs;
        this.width = width;
        this.parameters = new float[(inputs + 1) * width + (width + 1) * Tag.COUNT];
        scatter(0, hiddenBias(), inputs, random);
        scatter(output(), outputBias(), width, random);
    }

    private void scatter(int from, int end, int fan, SplittableRandom random) {
        double bound = Math.sqrt(3.0 / fan);
        for (int i = from; i < end; i++) {
            parameters[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
    }

    private int hiddenBias() {
        return inputs * width;
    }

    private int output() {
        return (inputs + 1) * width;
    }

    private int outputBias() {
        return output() + width * Tag.COUNT;
    }

    float[] parameters() {
        return parameters;
    }

    float[] logProbabilities(float[] input) {
        return logOfHidden(hidden(input));
    }

    private float[] hidden(float[] input) {
        float[] hidden = new float[width];
        System.arraycopy(parameters, hiddenBias(), hidden, 0, width);
        for (int i = 0; i < inputs; i++) {
            if (input[i] != 0) {
                PooledNetwork.addScaled(parameters, i * width, input[i], hidden, 0, width);
            }
        }
        for (int h = 0; h < width; h++) {
            hidden[h] = Math.max(0, hidden[h]);
        }
        return hidden;
    }

    private float[] logOfHidden(float[] hidden) {
        float[] scores = new float[Tag.COUNT];
        System.arraycopy(parameters, outputBias(), scores, 0, Tag.COUNT);
        for (int h = 0; h < width; h++) {
            if (hidden[h] != 0) {
                PooledNetwork.addScaled(parameters, output() + h * Tag.COUNT, hidden[h], scores, 0, Tag.COUNT);
            }
        }
        float largest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        double total = 0;
        for (float score : scores) {
            total += Math.exp(score - largest);
        }
        float log = largest + (float) Math.log(total);
        for (int t = 0; t < Tag.COUNT; t++) {
            scores[t] -= log;
        }
        return scores;
    }

    /** Adds an example's gradient and returns its loss. @param mask factors on the hidden layer, for dropout */
    double learn(float[] input, int tag, float[] mask, float[] gradient) {
        float[] hidden = hidden(input);
        for (int h = 0; h < width; h++) {
            hidden[h] *= mask[h];
        }
        float[] slope = logOfHidden(hidden);
        double loss = -slope[tag];
        for (int t = 0; t < Tag.COUNT; t++) {
            slope[t] = (float) Math.exp(slope[t]) - (t == tag ? 1 : 0);
        }
        PooledNetwork.addScaled(slope, 0, 1, gradient, outputBias(), Tag.COUNT);
        float[] back = new float[width];
        for (int h = 0; h < width; h++) {
            if (hidden[h] != 0) {
                int row = output() + h * Tag.COUNT;
                PooledNetwork.addScaled(slope, 0, hidden[h], gradient, row, Tag.COUNT);
                float sum = 0;
                for (int t = 0; t < Tag.COUNT; t++) {
                    sum += slope[t] * parameters[row + t];
                }
                back[h] = sum * mask[h];
            }
        }
        PooledNetwork.addScaled(back, 0, 1, gradient, hiddenBias(), width);
        for (int i = 0; i < inputs; i++) {
            if (input[i] != 0) {
                PooledNetwork.addScaled(back, 0, input[i], gradient, i * width, width);
            }
        }
        return loss;
    }
}
