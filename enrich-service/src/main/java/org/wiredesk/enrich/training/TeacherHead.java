package org.wiredesk.enrich.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.wiredesk.enrich.linear.Order;
import org.wiredesk.enrich.linear.Softmax;
import org.wiredesk.enrich.sentiment.PooledNetwork;
import org.wiredesk.enrich.sentiment.SentimentModel;

/**
 * A hidden layer that reads sentiment from {@link TargetView}s: cross-entropy, {@link Adam} with a warm-up and a linear fall of the
 * rate, dropout. Same examples: same parameters.
 */
final class TeacherHead {
    private static final int LABELS = SentimentModel.LABELS;
    private static final int HIDDEN = 128;
    private static final int EPOCHS = 10;
    private static final int BATCH = 64;
    private static final float RATE = 0.001f;
    private static final float DROPOUT = 0.5f;
    private static final float INPUT_DROPOUT = 0.1f;

    private final SplittableRandom random;
    private final int inputs;
    private final float[] mean;
    private final float[] spread;
    /** Inputs by hidden, hidden biases, labels by hidden, label biases. */
    private final float[] parameters;

    private TeacherHead(List<float[]> views, long seed) {
        this.random = new SplittableRandom(seed);
        this.inputs = views.get(0).length;
        this.mean = new float[inputs];
        this.spread = new float[inputs];
        this.parameters = new float[outputBias() + LABELS];
        measure(views);
        scatter(0, hiddenBias(), inputs);
        scatter(output(), outputBias(), HIDDEN);
    }

    private void measure(List<float[]> views) {
        for (int k = 0; k < inputs; k++) {
            double sum = 0;
            double squares = 0;
            for (float[] view : views) {
                sum += view[k];
                squares += view[k] * view[k];
            }
            double centre = sum / views.size();
            mean[k] = (float) centre;
            spread[k] = (float) Math.sqrt(Math.max(1e-12, squares / views.size() - centre * centre));
        }
    }

    private void scatter(int from, int end, int fan) {
        double bound = Math.sqrt(3.0 / fan);
        for (int i = from; i < end; i++) {
            parameters[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
    }

    private int hiddenBias() {
        return inputs * HIDDEN;
    }

    private int output() {
        return hiddenBias() + HIDDEN;
    }

    private int outputBias() {
        return output() + LABELS * HIDDEN;
    }

    static TeacherHead train(List<float[]> views, int[] labels, long seed) {
        TeacherHead head = new TeacherHead(views, seed);
        head.learn(views.stream().map(head::normal).toList(), labels);
        return head;
    }

    /** Scores of the labels. */
    double[] scores(float[] view) {
        return scoresOf(hidden(normal(view)));
    }

    private float[] normal(float[] view) {
        float[] normal = new float[inputs];
        for (int k = 0; k < inputs; k++) {
            normal[k] = (view[k] - mean[k]) / spread[k];
        }
        return normal;
    }

    private float[] hidden(float[] input) {
        float[] hidden = Arrays.copyOfRange(parameters, hiddenBias(), output());
        for (int k = 0; k < inputs; k++) {
            if (input[k] != 0) {
                PooledNetwork.addScaled(parameters, k * HIDDEN, input[k], hidden, 0, HIDDEN);
            }
        }
        for (int h = 0; h < HIDDEN; h++) {
            hidden[h] = Math.max(0, hidden[h]);
        }
        return hidden;
    }

    private double[] scoresOf(float[] hidden) {
        double[] scores = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            scores[label] = parameters[outputBias() + label]
                    + PooledNetwork.dot(parameters, output() + label * HIDDEN, hidden, 0, HIDDEN);
        }
        return scores;
    }

    private void learn(List<float[]> views, int[] labels) {
        Adam adam = new Adam(parameters.length);
        float[] gradient = new float[parameters.length];
        int[] order = Order.of(labels.length);
        int steps = EPOCHS * ((order.length + BATCH - 1) / BATCH);
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Order.shuffle(order, random);
            for (int from = 0; from < order.length; from += BATCH) {
                int end = Math.min(order.length, from + BATCH);
                Arrays.fill(gradient, 0);
                for (int i = from; i < end; i++) {
                    learn(views.get(order[i]), labels[order[i]], gradient);
                }
                double done = step++ / (double) steps;
                double slope = done < 0.1 ? 0.1 + 9 * done : (1 - done) / 0.9;
                adam.step(parameters, gradient, (float) (RATE * slope), 1f / (end - from));
            }
        }
    }

    private void learn(float[] view, int label, float[] gradient) {
        float[] input = hide(view, INPUT_DROPOUT);
        float[] active = hidden(input);
        float[] shown = hide(active, DROPOUT);
        double[] likely = scoresOf(shown);
        Softmax.inPlace(likely);
        float[] back = new float[HIDDEN];
        for (int l = 0; l < LABELS; l++) {
            float error = (float) (likely[l] - (l == label ? 1 : 0));
            int row = output() + l * HIDDEN;
            gradient[outputBias() + l] += error;
            PooledNetwork.addScaled(shown, 0, error, gradient, row, HIDDEN);
            PooledNetwork.addScaled(parameters, row, error, back, 0, HIDDEN);
        }
        for (int h = 0; h < HIDDEN; h++) {
            back[h] = shown[h] > 0 ? back[h] / (1 - DROPOUT) : 0;
        }
        PooledNetwork.addScaled(back, 0, 1, gradient, hiddenBias(), HIDDEN);
        for (int k = 0; k < inputs; k++) {
            if (input[k] != 0) {
                PooledNetwork.addScaled(back, 0, input[k], gradient, k * HIDDEN, HIDDEN);
            }
        }
    }

    private float[] hide(float[] values, float share) {
        float[] shown = new float[values.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = random.nextDouble() < share ? 0 : values[i] / (1 - share);
        }
        return shown;
    }
}
