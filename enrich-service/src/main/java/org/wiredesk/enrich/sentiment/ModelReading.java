package org.wiredesk.enrich.sentiment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.linear.Softmax;
import org.wiredesk.enrich.linear.WeightTable;

/** A sentence as the project's own model reads it. What the networks make of its words waits until a target is asked for. */
final class ModelReading implements SentimentScorer.Reading {
    private final SentimentModel model;
    private final List<float[]> projected;
    private final SentenceTraits traits;
    private @Nullable NetworkReading networks;

    ModelReading(SentimentModel model, List<float[]> projected, SentenceTraits traits) {
        this.model = model;
        this.projected = projected;
        this.traits = traits;
    }

    @Override
    public Opinion towards(int firstToken, int endToken) {
        double[] scores = new double[SentimentModel.LABELS];
        addLinear(scores, model.target(), model.targetSharpness(), TargetFeatures.of(traits, firstToken, endToken));
        if (!model.networks().isEmpty()) {
            if (networks == null) {
                networks = new NetworkReading(model.networks(), projected, SentenceInput.of(traits, model.vectors()));
            }
            double[] mean = networks.scores(firstToken, endToken);
            for (int label = 0; label < scores.length; label++) {
                scores[label] += model.networkSharpness() * mean[label];
            }
        }
        return opinion(scores);
    }

    @Override
    public Opinion overall() {
        double[] scores = new double[SentimentModel.LABELS];
        addLinear(scores, model.sentence(), model.sentenceSharpness(), SentenceFeatures.of(traits));
        return opinion(scores);
    }

    private static void addLinear(double[] scores, WeightTable table, float sharpness, int[] features) {
        int[] sums = new int[SentimentModel.LABELS];
        table.addAll(features, features.length, new WeightTable.Lookup(features.length), sums, 0);
        double factor = (double) table.scale() * sharpness * LinearSentimentScorer.scale(features.length);
        for (int label = 0; label < scores.length; label++) {
            scores[label] += factor * sums[label];
        }
    }

    private static Opinion opinion(double[] scores) {
        Softmax.inPlace(scores);
        return new Opinion(scores[0], scores[1], scores[2]);
    }
}
