package org.wiredesk.enrich.sentiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.wiredesk.contract.ModelRef;
import org.wiredesk.enrich.text.TextSentence;

/** The project's own scorer: logistic regression over hashed features of the words around a target, beside small networks. */
public final class LinearSentimentScorer implements SentimentScorer {
    private static final String RESOURCE = "/models/sentiment.bin";

    private final SentimentModel model;
    private final List<float[]> projected;

    public LinearSentimentScorer(SentimentModel model) {
        this.model = model;
        this.projected = model.networks().stream()
                .map(network -> network.project(model.vectors()))
                .toList();
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
        return model.vectors().size() == 0 ? "MIT" : "MIT AND Apache-2.0";
    }

    @Override
    public Reading read(TextSentence sentence) {
        return new ModelReading(model, projected, new SentenceTraits(sentence, model.valences()));
    }

    /** Long sentences have more features, not stronger opinions: the sum of weights is divided by the root of their number. */
    public static float scale(int features) {
        return (float) (1 / Math.sqrt(Math.max(1, features)));
    }
}
