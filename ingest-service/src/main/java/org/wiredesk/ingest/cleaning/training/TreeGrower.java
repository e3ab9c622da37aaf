package org.wiredesk.ingest.cleaning.training;

import java.util.Arrays;
import java.util.Random;

import org.wiredesk.ingest.cleaning.BoostedTrees;

/**
 * Grows boosted trees on histograms of quantile bins, level by level, with logistic loss. Deterministic for a seed.
 *
 * @param rate share of each tree's answer that counts
 * @param smallest smallest sum of second derivatives of a leaf
 * @param ridge penalty on leaf values
 * @param columns share of the features that each tree may ask
 * @param sample share of the rows that each tree is grown on
 */
record TreeGrower(
        int trees, int depth, double rate, double smallest, double ridge, double columns, double sample, long seed) {
    private static final int BINS = 48;

    BoostedTrees grow(float[][] rows, boolean[] yes, float[] weights) {
        int count = rows.length;
        int width = rows[0].length;
        float[][] cuts = cuts(rows, width);
        byte[][] binned = bin(rows, cuts);
        double[] scores = new double[count];
        double bias = priorLogOdds(yes, weights);
        Arrays.fill(scores, bias);
        int inner = (1 << depth) - 1;
        short[] features = new short[trees * inner];
        float[] thresholds = new float[trees * inner];
        float[] leaves = new float[trees << depth];
        Random random = new Random(seed);
        double[] first = new double[count];
        double[] second = new double[count];
        int[] node = new int[count];
        int[] drawn = new int[count];
        for (int tree = 0; tree < trees; tree++) {
            for (int row = 0; row < count; row++) {
                double p = 1 / (1 + Math.exp(-scores[row]));
                first[row] = weights[row] * ((yes[row] ? 1 : 0) - p);
                second[row] = weights[row] * Math.max(1e-6, p * (1 - p));
            }
            boolean[] asked = new boolean[width];
            for (int f = 0; f < width; f++) {
                asked[f] = random.nextDouble() < columns;
            }
            int size = 0;
            for (int row = 0; row < count; row++) {
                if (random.nextDouble() < sample) {
                    drawn[size++] = row;
                }
            }
            Arrays.fill(node, 0);
            for (int level = 0; level < depth; level++) {
                int[] used = Arrays.copyOf(drawn, size);
                split(binned, cuts, first, second, node, used, level, asked, features, thresholds, tree * inner);
            }
            double[] g = new double[1 << depth];
            double[] h = new double[1 << depth];
            for (int at = 0; at < size; at++) {
                int row = drawn[at];
                g[node[row] - inner] += first[row];
                h[node[row] - inner] += second[row];
            }
            for (int leaf = 0; leaf < g.length; leaf++) {
                leaves[(tree << depth) + leaf] = (float) (rate * g[leaf] / (h[leaf] + ridge));
            }
            for (int row = 0; row < count; row++) {
                scores[row] += leaves[(tree << depth) + node[row] - inner];
            }
        }
        return new BoostedTrees(depth, (float) bias, features, thresholds, leaves);
    }

    private void split(
            byte[][] binned,
            float[][] cuts,
            double[] first,
            double[] second,
            int[] node,
            int[] drawn,
            int level,
            boolean[] asked,
            short[] features,
            float[] thresholds,
            int base) {
        int nodes = 1 << level;
        int offset = nodes - 1;
        double[] bestGain = new double[nodes];
        int[] bestFeature = new int[nodes];
        int[] bestBin = new int[nodes];
        Arrays.fill(bestBin, BINS);
        for (int f = 0; f < cuts.length; f++) {
            if (!asked[f] || cuts[f].length == 0) {
                continue;
            }
            double[] g = new double[nodes * BINS];
            double[] h = new double[nodes * BINS];
            byte[] column = binned[f];
            for (int row : drawn) {
                int slot = (node[row] - offset) * BINS + column[row];
                g[slot] += first[row];
                h[slot] += second[row];
            }
            for (int n = 0; n < nodes; n++) {
                best(g, h, n, f, cuts[f].length, bestGain, bestFeature, bestBin);
            }
        }
        for (int n = 0; n < nodes; n++) {
            features[base + offset + n] = (short) bestFeature[n];
            thresholds[base + offset + n] = bestBin[n] == BINS ? Float.MAX_VALUE : cuts[bestFeature[n]][bestBin[n]];
        }
        for (int row = 0; row < node.length; row++) {
            int n = node[row] - offset;
            boolean right = bestBin[n] < BINS && binned[bestFeature[n]][row] > bestBin[n];
            node[row] = 2 * node[row] + (right ? 2 : 1);
        }
    }

    private void best(
            double[] g, double[] h, int n, int f, int cuts, double[] bestGain, int[] bestFeature, int[] bestBin) {
        double allG = 0;
        double allH = 0;
        for (int bin = 0; bin <= cuts; bin++) {
            allG += g[n * BINS + bin];
            allH += h[n * BINS + bin];
        }
        double parent = allG * allG / (allH + ridge);
        double leftG = 0;
        double leftH = 0;
        for (int bin = 0; bin < cuts; bin++) {
            leftG += g[n * BINS + bin];
            leftH += h[n * BINS + bin];
            double rightH = allH - leftH;
            if (leftH < smallest || rightH < smallest) {
                continue;
            }
            double rightG = allG - leftG;
            double gain = leftG * leftG / (leftH + ridge) + rightG * rightG / (rightH + ridge) - parent;
            if (gain > bestGain[n] + 1e-9) {
                bestGain[n] = gain;
                bestFeature[n] = f;
                bestBin[n] = bin;
            }
        }
    }

    private static double priorLogOdds(boolean[] yes, float[] weights) {
        double sumYes = 1;
        double sum = 2;
        for (int row = 0; row < yes.length; row++) {
            sum += weights[row];
            sumYes += yes[row] ? weights[row] : 0;
        }
        return Math.log(sumYes / (sum - sumYes));
    }

    /** A cut is the largest value of the bin below it. */
    private static float[][] cuts(float[][] rows, int width) {
        float[][] cuts = new float[width][];
        float[] column = new float[rows.length];
        for (int f = 0; f < width; f++) {
            for (int row = 0; row < rows.length; row++) {
                column[row] = rows[row][f];
            }
            Arrays.sort(column);
            float[] found = new float[BINS - 1];
            int size = 0;
            for (int bin = 1; bin < BINS; bin++) {
                float value = column[(int) ((long) bin * (rows.length - 1) / BINS)];
                if (value < column[rows.length - 1] && (size == 0 || value > found[size - 1])) {
                    found[size++] = value;
                }
            }
            cuts[f] = Arrays.copyOf(found, size);
        }
        return cuts;
    }

    private static byte[][] bin(float[][] rows, float[][] cuts) {
        byte[][] binned = new byte[cuts.length][rows.length];
        for (int f = 0; f < cuts.length; f++) {
            for (int row = 0; row < rows.length; row++) {
                int at = Arrays.binarySearch(cuts[f], rows[row][f]);
                binned[f][row] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        return binned;
    }
}
