package org.wiredesk.enrich.linear;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains multinomial logistic regression by stochastic gradient with AdaGrad steps and averages the weights of the later epochs.
 * Same instances, same settings: same weights.
 */
public final class LogisticTrainer {

    /**
     * An example.
     *
     * @param features indices
     * @param label the right one
     * @param scale factor on the sum of its weights
     */
    public record Instance(int[] features, int label, float scale) {}

    /**
     * @param rate of the AdaGrad steps
     * @param decay L2 penalty at each visit
     * @param dropout share of features hidden at each visit
     */
    public record Settings(int epochs, float rate, float decay, float dropout, long seed) {}

    private final Settings settings;
    private final int labels;
    private final float[] weights;
    private final float[] squares;

    public LogisticTrainer(Settings settings, int features, int labels) {
        this.settings = settings;
        this.labels = labels;
        this.weights = new float[features * labels];
        this.squares = new float[features * labels];
    }

    /** Weights, a row of all labels for each feature. */
    public float[] train(List<Instance> instances) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        int[] order = Order.of(instances.size());
        float[] sum = new float[weights.length];
        int summed = 0;
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Order.shuffle(order, random);
            for (int index : order) {
                learn(instances.get(index), random);
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
        return sum;
    }

    private void learn(Instance instance, SplittableRandom random) {
        float scale = instance.scale() / (1 - settings.dropout());
        double[] scores = new double[labels];
        boolean[] kept = new boolean[instance.features().length];
        for (int k = 0; k < kept.length; k++) {
            kept[k] = settings.dropout() == 0 || random.nextDouble() >= settings.dropout();
            if (kept[k]) {
                for (int label = 0; label < labels; label++) {
                    scores[label] += scale * weights[instance.features()[k] * labels + label];
                }
            }
        }
        Softmax.inPlace(scores);
        for (int k = 0; k < kept.length; k++) {
            if (!kept[k]) {
                continue;
            }
            int row = instance.features()[k] * labels;
            for (int label = 0; label < labels; label++) {
                float error = (float) ((instance.label() == label ? 1 : 0) - scores[label]);
                float gradient = scale * error - settings.decay() * weights[row + label];
                squares[row + label] += gradient * gradient;
                weights[row + label] += settings.rate() * gradient / (float) Math.sqrt(squares[row + label] + 1e-4f);
            }
        }
    }
}
