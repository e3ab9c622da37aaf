package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.wiredesk.enrich.linear.LogisticTrainer;
import org.wiredesk.enrich.linear.LogisticTrainer.Instance;
import org.wiredesk.enrich.linear.NameCounter;
import org.wiredesk.enrich.linear.NameIndex;
import org.wiredesk.enrich.linear.WeightTable;
import org.wiredesk.enrich.sentiment.LinearSentimentScorer;
import org.wiredesk.enrich.sentiment.SentenceFeatures;
import org.wiredesk.enrich.sentiment.SentimentModel;
import org.wiredesk.enrich.sentiment.TargetFeatures;
import org.wiredesk.enrich.sentiment.Valences;

/** Trains the sentiment scorer and, on folds it did not learn from, how sure it may claim to be. */
final class SentimentTrainer {
    static final int FOLDS = 5;
    private static final int LEAST_COUNT = 2;

    private final String version;
    private final Valences valences;
    private final LogisticTrainer.Settings settings;

    SentimentTrainer(String version, Valences valences, LogisticTrainer.Settings settings) {
        this.version = version;
        this.valences = valences;
        this.settings = settings;
    }

    /** A trained part: its weights, and the held-out predictions that set its sharpness. */
    record Part(WeightTable table, float sharpness, Calibration calibration) {}

    record Result(SentimentModel model, Calibration target, Calibration sentence) {}

    Result train(List<SentimentExample> examples) {
        Part target = part(examples, e -> TargetFeatures.of(e.sentence(), valences, e.first(), e.end()));
        Part sentence = part(examples, e -> SentenceFeatures.of(e.sentence(), valences));
        SentimentModel model = new SentimentModel(
                version, valences, target.table(), target.sharpness(), sentence.table(), sentence.sharpness());
        return new Result(model, target.calibration(), sentence.calibration());
    }

    private Part part(List<SentimentExample> examples, Function<SentimentExample, int[]> features) {
        NameCounter counter = new NameCounter();
        List<int[]> names = new ArrayList<>();
        for (SentimentExample example : examples) {
            int[] of = features.apply(example);
            names.add(of);
            for (int name : of) {
                counter.add(name);
            }
        }
        NameIndex index = new NameIndex(counter.seenAtLeast(LEAST_COUNT));
        List<Instance> instances = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int[] rows = Arrays.stream(names.get(i))
                    .map(index::row)
                    .filter(row -> row >= 0)
                    .toArray();
            instances.add(
                    new Instance(rows, examples.get(i).label(), LinearSentimentScorer.scale(names.get(i).length)));
        }
        Calibration calibration = heldOut(instances, index.size());
        float[] weights = new LogisticTrainer(settings, index.size(), SentimentModel.LABELS).train(instances);
        int[] all = new int[index.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = index.name(i);
        }
        return new Part(
                WeightTable.pack(SentimentModel.LABELS, all, weights, 0.02f), calibration.sharpness(), calibration);
    }

    private Calibration heldOut(List<Instance> instances, int features) {
        List<double[]> scores = new ArrayList<>(instances.size());
        int[] labels = new int[instances.size()];
        for (int i = 0; i < labels.length; i++) {
            scores.add(new double[0]);
            labels[i] = instances.get(i).label();
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Instance> others = new ArrayList<>();
            for (int i = 0; i < labels.length; i++) {
                if (i * FOLDS / labels.length != fold) {
                    others.add(instances.get(i));
                }
            }
            float[] weights = new LogisticTrainer(settings, features, SentimentModel.LABELS).train(others);
            for (int i = 0; i < labels.length; i++) {
                if (i * FOLDS / labels.length == fold) {
                    scores.set(i, score(instances.get(i), weights));
                }
            }
        }
        return Calibration.fit(scores, labels);
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
