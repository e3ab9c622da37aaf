package org.wiredesk.enrich.engine;

import java.nio.file.Path;

import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.sentiment.SentimentScorer;

/**
 * Runs an operator's transformer. Implementations are not part of the service: they are found by {@link java.util.ServiceLoader} in
 * a folder of their own, so that nobody carries their libraries who does not use them.
 */
public interface TransformerEngine {

    /**
     * A token classifier. It has run once when it is returned.
     *
     * @param model folder with {@code model.onnx}, {@code tokenizer.json} and {@code config.json}
     * @throws UnusableModelException when the folder does not hold such a model
     */
    EntityRecognizer entities(Path model, Limits limits);

    /**
     * A sequence classifier. It has run once when it is returned.
     *
     * @param model folder with {@code model.onnx}, {@code tokenizer.json} and {@code config.json}
     * @throws UnusableModelException when the folder does not hold such a model
     */
    SentimentScorer sentiment(Path model, SentimentInput input, Limits limits);

    /**
     * What a model may use.
     *
     * @param batch most texts in one run
     * @param threads of one run
     * @param tokens most pieces of a text that the model sees at once; its own limit when that is less
     * @param overlap pieces that two parts of a longer text have in common
     */
    record Limits(int batch, int threads, int tokens, int overlap) {}
}
