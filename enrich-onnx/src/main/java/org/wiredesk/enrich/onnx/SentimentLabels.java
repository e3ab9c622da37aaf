package org.wiredesk.enrich.onnx;

import java.util.Locale;

import org.wiredesk.contract.Polarity;
import org.wiredesk.enrich.engine.UnusableModelException;
import org.wiredesk.enrich.sentiment.Opinion;

/** What the outputs of a sequence classifier mean: two, three or five classes, or one to five stars. */
final class SentimentLabels {
    private final Polarity[] polarities;

    private SentimentLabels(Polarity[] polarities) {
        this.polarities = polarities;
    }

    static SentimentLabels of(ModelFolder folder) {
        Polarity[] polarities = new Polarity[folder.labels().size()];
        boolean negative = false;
        boolean positive = false;
        for (int i = 0; i < polarities.length; i++) {
            polarities[i] = switch (folder.labels()
                    .get(i)
                    .toLowerCase(Locale.ROOT)
                    .replace('_', ' ')) {
                case "negative", "neg", "very negative", "1 star", "2 stars" -> Polarity.NEGATIVE;
                case "neutral", "neu", "3 stars" -> Polarity.NEUTRAL;
                case "positive", "pos", "very positive", "4 stars", "5 stars" -> Polarity.POSITIVE;
                default ->
                    throw new UnusableModelException("The config.json in " + folder.folder()
                            + " has the label \"" + folder.labels().get(i)
                            + "\", which is no polarity known here (negative, neutral, positive and their like).");
            };
            negative |= polarities[i] == Polarity.NEGATIVE;
            positive |= polarities[i] == Polarity.POSITIVE;
        }
        if (!negative || !positive) {
            throw new UnusableModelException("The labels in the config.json of " + folder.folder()
                    + " must tell negative from positive: " + folder.labels() + ".");
        }
        return new SentimentLabels(polarities);
    }

    Opinion opinion(float[] values) {
        double[] likely = Probabilities.of(values);
        double[] sums = new double[Polarity.values().length];
        for (int i = 0; i < likely.length; i++) {
            sums[polarities[i].ordinal()] += likely[i];
        }
        return new Opinion(
                sums[Polarity.NEGATIVE.ordinal()], sums[Polarity.NEUTRAL.ordinal()], sums[Polarity.POSITIVE.ordinal()]);
    }
}
