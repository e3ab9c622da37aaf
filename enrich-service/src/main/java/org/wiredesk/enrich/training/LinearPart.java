package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.wiredesk.enrich.linear.LogisticTrainer;
import org.wiredesk.enrich.linear.LogisticTrainer.Instance;
import org.wiredesk.enrich.linear.NameCounter;
import org.wiredesk.enrich.linear.NameIndex;
import org.wiredesk.enrich.linear.WeightTable;
import org.wiredesk.enrich.sentiment.LinearSentimentScorer;
import org.wiredesk.enrich.sentiment.SentimentModel;

/** Logistic regression over hashed features of judged examples. */
final class LinearPart implements HeldOut.Learner {
    private static final int LEAST_COUNT = 2;
    /** Features whose weights are all smaller are left out of the model. */
    private static final float LEAST_WEIGHT = 0.02f;

    private final LogisticTrainer.Settings settings;
    private final NameIndex index;
    private final List<Instance> instances = new ArrayList<>();

    LinearPart(
            List<SentimentExample> examples,
            Function<SentimentExample, int[]> features,
            LogisticTrainer.Settings settings) {
        this.settings = settings;
        NameCounter counter = new NameCounter();
        List<int[]> names = new ArrayList<>();
        for (SentimentExample example : examples) {
            int[] of = features.apply(example);
            names.add(of);
            for (int name : of) {
                counter.add(name);
            }
        }
        this.index = new NameIndex(counter.seenAtLeast(LEAST_COUNT));
        for (int i = 0; i < names.size(); i++) {
            int[] rows = Arrays.stream(names.get(i))
                    .map(index::row)
                    .filter(row -> row >= 0)
                    .toArray();
            instances.add(
                    new Instance(rows, examples.get(i).label(), LinearSentimentScorer.scale(names.get(i).length)));
        }
    }

    @Override
    public IntFunction<double[]> learn(int[] examples) {
        float[] weights =
                weights(Arrays.stream(examples).mapToObj(instances::get).toList());
        return example -> score(instances.get(example), weights);
    }

    /** Weights learnt from all examples. */
    WeightTable table() {
        int[] names = new int[index.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = index.name(i);
        }
        return WeightTable.pack(SentimentModel.LABELS, names, weights(instances), LEAST_WEIGHT);
    }

    private float[] weights(List<Instance> from) {
        return new LogisticTrainer(settings, index.size(), SentimentModel.LABELS).train(from);
    }

    private static double[] score(Instance instance, float[] weights) {
        double[] scores = new double[SentimentModel.LABELS];
        for (int row : instance.features()) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += instance.scale() * weights[row * scores.length + label];
            }
        }
        return scores;
    }
}
