package org.wiredesk.enrich.training;

import java.util.Locale;

import org.wiredesk.enrich.linear.Softmax;
import org.wiredesk.enrich.sentiment.SentimentModel;

/**
 * How sure a model may claim to be, and how it does on examples that it did not learn from.
 *
 * @param sharpness factor on the scores that makes the held-out labels likeliest
 * @param loss mean negative log probability of the held-out labels at that sharpness
 * @param claimed mean confidence in each tenth
 * @param right share of right answers in each tenth
 * @param size number of answers in each tenth
 */
record Calibration(float sharpness, double loss, double[] claimed, double[] right, int[] size, ThreeWayScore score) {
    private static final int BINS = 10;

    static Calibration fit(double[][] scores, int[] labels) {
        float sharpness = 1;
        double least = Double.POSITIVE_INFINITY;
        for (float candidate = 0.1f; candidate < 4; candidate *= 1.02f) {
            double loss = 0;
            for (int i = 0; i < labels.length; i++) {
                loss -= Math.log(probabilities(scores[i], candidate)[labels[i]]);
            }
            if (loss < least) {
                least = loss;
                sharpness = candidate;
            }
        }
        return measure(scores, labels, sharpness, least / Math.max(1, labels.length));
    }

    private static Calibration measure(double[][] scores, int[] labels, float sharpness, double loss) {
        double[] claimed = new double[BINS];
        double[] right = new double[BINS];
        int[] size = new int[BINS];
        ThreeWayScore score = new ThreeWayScore();
        for (int i = 0; i < labels.length; i++) {
            double[] p = probabilities(scores[i], sharpness);
            int best = p[0] > p[1] && p[0] >= p[2] ? 0 : p[2] > p[1] ? 2 : 1;
            int bin = Math.min(BINS - 1, (int) (p[best] * BINS));
            size[bin]++;
            claimed[bin] += p[best];
            right[bin] += best == labels[i] ? 1 : 0;
            score.count(labels[i], best);
        }
        for (int bin = 0; bin < BINS; bin++) {
            claimed[bin] /= Math.max(1, size[bin]);
            right[bin] /= Math.max(1, size[bin]);
        }
        return new Calibration(sharpness, loss, claimed, right, size, score);
    }

    private static double[] probabilities(double[] scores, float sharpness) {
        double[] p = new double[SentimentModel.LABELS];
        for (int label = 0; label < p.length; label++) {
            p[label] = scores[label] * sharpness;
        }
        Softmax.inPlace(p);
        return p;
    }

    /** Expected calibration error: mean distance of claim and truth. */
    double error() {
        double error = 0;
        int total = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += size[bin] * Math.abs(claimed[bin] - right[bin]);
            total += size[bin];
        }
        return error / Math.max(1, total);
    }

    /** Rows of a Markdown table: confidence claimed, share right, answers. */
    String table() {
        StringBuilder rows = new StringBuilder();
        for (int bin = 0; bin < BINS; bin++) {
            if (size[bin] > 0) {
                rows.append(String.format(
                        Locale.ROOT,
                        "| %.1f-%.1f | %.2f | %.2f | %d |%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        claimed[bin],
                        right[bin],
                        size[bin]));
            }
        }
        return rows.toString();
    }
}
