package org.wiredesk.enrich.sentiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.linear.Softmax;
import org.wiredesk.enrich.linear.WeightTable;
import org.wiredesk.enrich.text.TextSentence;

/** The project's own scorer: logistic regression over hashed features of the words around a target. */
public final class LinearSentimentScorer implements SentimentScorer {
    private static final String RESOURCE = "/models/sentiment.bin";

    private final SentimentModel model;

    public LinearSentimentScorer(SentimentModel model) {
        this.model = model;
    }

    /** The scorer with the model that is shipped. */
    public static LinearSentimentScorer load() {
        try (InputStream in = LinearSentimentScorer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The sentiment model is not on the class path.");
            }
            return new LinearSentimentScorer(SentimentModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The sentiment model cannot be read.", e);
        }
    }

    @Override
    public ModelRef modelRef() {
        return new ModelRef("sentiment", "wiredesk-sentiment", model.version());
    }

    @Override
    public String licence() {
        return "MIT";
    }

    @Override
    public Reading read(TextSentence sentence) {
        SentenceTraits traits = new SentenceTraits(sentence, model.valences());
        return new Reading() {
            @Override
            public Opinion towards(int firstToken, int endToken) {
                return opinion(
                        model.target(), model.targetSharpness(), TargetFeatures.of(traits, firstToken, endToken));
            }

            @Override
            public Opinion overall() {
                return opinion(model.sentence(), model.sentenceSharpness(), SentenceFeatures.of(traits));
            }
        };
    }

    private static Opinion opinion(WeightTable table, float sharpness, int[] features) {
        int[] sums = new int[SentimentModel.LABELS];
        for (int feature : features) {
            table.add(feature, sums, 0);
        }
        double factor = (double) table.scale() * sharpness * scale(features.length);
        double[] scores = {sums[0] * factor, sums[1] * factor, sums[2] * factor};
        Softmax.inPlace(scores);
        return new Opinion(scores[0], scores[1], scores[2]);
    }

    /** Long sentences have more features, not stronger opinions: the sum of weights is divided by the root of their number. */
    public static float scale(int features) {
        return (float) (1 / Math.sqrt(Math.max(1, features)));
    }
}
