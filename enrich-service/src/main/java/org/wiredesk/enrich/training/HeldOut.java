package org.wiredesk.enrich.training;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a learner says of examples that it did not learn from. */
final class HeldOut {
    static final int FOLDS = 5;

    private HeldOut() {}

    /** Learns from some examples; the answer scores any of them. Called by several threads at once. */
    interface Learner {
        IntFunction<double[]> learn(int[] examples);
    }

    /**
     * Scores of all examples, each by a model that has seen only the other folds. A fold is a run of neighbours, so that sentences of
     * one article stay together.
     */
    static double[][] scores(int examples, Learner learner) {
        double[][] scores = new double[examples][];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            IntFunction<double[]> model = learner.learn(IntStream.range(0, examples)
                    .filter(i -> fold(i, examples) != fold)
                    .toArray());
            for (int i = 0; i < examples; i++) {
                if (fold(i, examples) == fold) {
                    scores[i] = model.apply(i);
                }
            }
        });
        return scores;
    }

    private static int fold(int example, int examples) {
        return (int) ((long) example * FOLDS / examples);
    }
}
