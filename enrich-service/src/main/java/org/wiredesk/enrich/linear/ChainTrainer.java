package org.wiredesk.enrich.linear;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a conditional random field (Lafferty et al. 2001) by stochastic gradient with AdaGrad steps (Duchi et al. 2011) and
 * averages the weights of the later epochs. Same instances, same settings: same weights.
 */
public final class ChainTrainer {

    /**
     * A sentence to learn from.
     *
     * @param features indices of all positions, one position after the other
     * @param offsets where each position's features start, and a last one where they end
     * @param spellingEnds where, at each position, the features end that tell how the word is spelt; they come first
     * @param tags the right ones
     * @param base scores that are given and not learnt, laid out as in {@link Chain}; empty when there are none
     * @param weight how much it counts
     */
    public record Instance(
            int[] features, int[] offsets, int[] spellingEnds, byte[] tags, float[] base, float weight) {}

    /**
     * @param rate of the AdaGrad steps
     * @param decay L2 penalty at each visit
     * @param dropout share of features hidden at each visit
     * @param strangers share of words whose spelling is hidden at each visit, to learn how to judge a word never met before
     */
    public record Settings(int epochs, float rate, float decay, float dropout, float strangers, long seed) {}

    /** Weights, a row of all tags for each feature, and the chain between tags. */
    public record Trained(float[] weights, Chain chain) {}

    /** A word whose tag is this certain teaches next to nothing, and most words are: they are passed over. */
    private static final float SURE = 0.02f;

    private final Settings settings;
    private final int tags;
    private final float[] weights;
    private final float[] squares;
    private final Chain chain;
    private final float[] transitionSquares;
    private final float[] startSquares;
    private final float[] endSquares;

    public ChainTrainer(Settings settings, int features, Chain initial) {
        this.settings = settings;
        this.tags = initial.tags();
        this.weights = new float[features * tags];
        this.squares = new float[features * tags];
        this.chain = initial.copy();
        this.transitionSquares = new float[tags * tags];
        this.startSquares = new float[tags];
        this.endSquares = new float[tags];
    }

    public Trained train(List<Instance> instances) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        float[] sum = new float[weights.length];
        int summed = 0;
        int[] order = Order.of(instances.size());
        ChainMarginals marginals = new ChainMarginals(chain);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Order.shuffle(order, random);
            for (int index : order) {
                learn(instances.get(index), marginals, random);
            }
            if (epoch >= settings.epochs() / 2) {
                summed++;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weights[i];
                }
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= summed;
        }
        return new Trained(sum, chain);
    }

    private void learn(Instance instance, ChainMarginals marginals, SplittableRandom random) {
        int length = instance.tags().length;
        float[] scores = instance.base().length == 0
                ? new float[length * tags]
                : instance.base().clone();
        int[] kept = drop(instance, random);
        float boost = 1 / (1 - settings.dropout());
        for (int i = 0; i < length; i++) {
            for (int k = instance.offsets()[i]; k < instance.offsets()[i + 1]; k++) {
                if (kept[k] >= 0) {
                    int row = kept[k] * tags;
                    for (int t = 0; t < tags; t++) {
                        scores[i * tags + t] += boost * weights[row + t];
                    }
                }
            }
        }
        float[] probability = marginals.of(scores, length);
        double[] expected = new double[tags * tags];
        marginals.addExpectedTransitions(length, expected);
        float[] gradient = new float[tags];
        for (int i = 0; i < length; i++) {
            float wrong = 1 - probability[i * tags + instance.tags()[i]];
            if (wrong < SURE) {
                continue;
            }
            for (int t = 0; t < tags; t++) {
                gradient[t] = instance.weight() * ((instance.tags()[i] == t ? 1 : 0) - probability[i * tags + t]);
            }
            for (int k = instance.offsets()[i]; k < instance.offsets()[i + 1]; k++) {
                if (kept[k] >= 0) {
                    step(weights, squares, kept[k] * tags, gradient);
                }
            }
        }
        chainStep(instance, probability, expected, marginals);
    }

    private void chainStep(Instance instance, float[] probability, double[] expected, ChainMarginals marginals) {
        byte[] gold = instance.tags();
        int last = gold.length - 1;
        for (int i = 0; i < last; i++) {
            expected[gold[i] * tags + gold[i + 1]] -= 1;
        }
        float[] gradient = new float[tags * tags];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = (float) -expected[i] * instance.weight();
        }
        stepWhereFinite(chain.transitions(), transitionSquares, gradient);
        float[] start = new float[tags];
        float[] end = new float[tags];
        for (int t = 0; t < tags; t++) {
            start[t] = instance.weight() * ((gold[0] == t ? 1 : 0) - probability[t]);
            end[t] = instance.weight() * ((gold[last] == t ? 1 : 0) - probability[last * tags + t]);
        }
        stepWhereFinite(chain.starts(), startSquares, start);
        stepWhereFinite(chain.ends(), endSquares, end);
        marginals.refresh();
    }

    private void step(float[] values, float[] squared, int from, float[] gradient) {
        for (int t = 0; t < tags; t++) {
            float g = gradient[t] - settings.decay() * values[from + t];
            squared[from + t] += g * g;
            values[from + t] += settings.rate() * g / (float) Math.sqrt(squared[from + t] + 1e-4f);
        }
    }

    private void stepWhereFinite(float[] values, float[] squared, float[] gradient) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != Float.NEGATIVE_INFINITY) {
                squared[i] += gradient[i] * gradient[i];
                values[i] += settings.rate() * gradient[i] / (float) Math.sqrt(squared[i] + 1);
            }
        }
    }

    private int[] drop(Instance instance, SplittableRandom random) {
        int[] kept = instance.features().clone();
        int threshold = (int) (settings.dropout() * 256);
        for (int i = 0; threshold > 0 && i < kept.length; ) {
            long bits = random.nextLong();
            for (int byteOf = 0; byteOf < 8 && i < kept.length; byteOf++, i++) {
                if ((bits >>> (8 * byteOf) & 0xFF) < threshold) {
                    kept[i] = -1;
                }
            }
        }
        for (int i = 0; settings.strangers() > 0 && i < instance.tags().length; i++) {
            if (random.nextDouble() < settings.strangers()) {
                Arrays.fill(kept, instance.offsets()[i], instance.spellingEnds()[i], -1);
            }
        }
        return kept;
    }
}
