package org.wiredesk.enrich.linear;

import java.util.Arrays;

/**
 * Forward-backward with scaling (Rabiner 1989, section V.A), in buffers of its own: for one thread. What it answers is
 * overwritten by the next call.
 */
final class ChainMarginals {
    private static final double NOTHING = 1e-12;

    private final int tags;
    private final Chain chain;
    private final double[] transition;
    private double[] node = {};
    private double[] alpha = {};
    private double[] beta = {};
    private float[] marginals = {};

    ChainMarginals(Chain chain) {
        this.chain = chain;
        this.tags = chain.tags();
        this.transition = new double[tags * tags];
        refresh();
    }

    /** Takes over changed scores of the chain. */
    void refresh() {
        for (int i = 0; i < transition.length; i++) {
            transition[i] = Math.exp(chain.transitions()[i]);
        }
    }

    float[] of(float[] scores, int length) {
        int size = length * tags;
        if (node.length < size) {
            node = new double[size];
            alpha = new double[size];
            beta = new double[size];
            marginals = new float[size];
        }
        nodes(scores, length);
        forward(length);
        backward(length);
        for (int i = 0; i < length; i++) {
            double total = 0;
            for (int t = i * tags; t < (i + 1) * tags; t++) {
                total += alpha[t] * beta[t];
            }
            for (int t = i * tags; t < (i + 1) * tags; t++) {
                marginals[t] = (float) (alpha[t] * beta[t] / total);
            }
        }
        return marginals;
    }

    /** Adds the expected number of each transition to the sums; call after {@link #of}. */
    void addExpectedTransitions(int length, double[] sums) {
        double[] pair = new double[tags * tags];
        for (int i = 1; i < length; i++) {
            double total = 0;
            for (int a = 0; a < tags; a++) {
                double from = alpha[(i - 1) * tags + a];
                for (int b = 0; b < tags; b++) {
                    double p = from * transition[a * tags + b] * node[i * tags + b] * beta[i * tags + b];
                    pair[a * tags + b] = p;
                    total += p;
                }
            }
            for (int k = 0; k < pair.length; k++) {
                sums[k] += pair[k] / total;
            }
        }
    }

    private void nodes(float[] scores, int length) {
        for (int i = 0; i < length; i++) {
            if (chain.isSettled(scores, i)) {
                Arrays.fill(node, i * tags, (i + 1) * tags, 0);
                node[i * tags] = 1;
                continue;
            }
            float largest = Float.NEGATIVE_INFINITY;
            for (int t = 0; t < tags; t++) {
                largest = Math.max(largest, scores[i * tags + t]);
            }
            for (int t = 0; t < tags; t++) {
                node[i * tags + t] = Math.exp(scores[i * tags + t] - largest);
            }
        }
        for (int t = 0; t < tags; t++) {
            node[t] *= Math.exp(chain.starts()[t]);
            node[(length - 1) * tags + t] *= Math.exp(chain.ends()[t]);
        }
    }

    private void forward(int length) {
        System.arraycopy(node, 0, alpha, 0, tags);
        scale(alpha, 0);
        for (int i = 1; i < length; i++) {
            int at = i * tags;
            Arrays.fill(alpha, at, at + tags, 0);
            for (int a = 0; a < tags; a++) {
                double from = alpha[at - tags + a];
                if (from > NOTHING) {
                    for (int b = 0; b < tags; b++) {
                        alpha[at + b] += from * transition[a * tags + b];
                    }
                }
            }
            for (int b = 0; b < tags; b++) {
                alpha[at + b] *= node[at + b];
            }
            scale(alpha, i);
        }
    }

    private void backward(int length) {
        for (int t = 0; t < tags; t++) {
            beta[(length - 1) * tags + t] = 1;
        }
        double[] next = new double[tags];
        for (int i = length - 2; i >= 0; i--) {
            int at = i * tags;
            for (int b = 0; b < tags; b++) {
                next[b] = node[at + tags + b] * beta[at + tags + b];
            }
            for (int a = 0; a < tags; a++) {
                double sum = 0;
                if (alpha[at + a] > NOTHING) {
                    for (int b = 0; b < tags; b++) {
                        sum += transition[a * tags + b] * next[b];
                    }
                }
                beta[at + a] = sum;
            }
            scale(beta, i);
        }
    }

    private void scale(double[] values, int i) {
        double total = 1e-300;
        for (int t = i * tags; t < (i + 1) * tags; t++) {
            total += values[t];
        }
        for (int t = i * tags; t < (i + 1) * tags; t++) {
            values[t] /= total;
        }
    }
}
