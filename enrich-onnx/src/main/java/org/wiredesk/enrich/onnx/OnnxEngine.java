package org.wiredesk.enrich.onnx;

import java.nio.file.Path;

import org.wiredesk.enrich.engine.SentimentInput;
import org.wiredesk.enrich.engine.TransformerEngine;
import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.sentiment.SentimentScorer;

/** Transformers in the format of ONNX. */
public final class OnnxEngine implements TransformerEngine {

    @Override
    public EntityRecognizer entities(Path model, Limits limits) {
        ModelFolder folder = ModelFolder.read(model);
        EntityLabels labels = EntityLabels.of(folder);
        OnnxModel session = OnnxModel.load(folder, limits, OnnxModel.TOKENS);
        OnnxEntityRecognizer recognizer =
                new OnnxEntityRecognizer(folder, session, Pieces.load(folder), labels, limits);
        recognizer.warmUp();
        return recognizer;
    }

    @Override
    public SentimentScorer sentiment(Path model, SentimentInput input, Limits limits) {
        ModelFolder folder = ModelFolder.read(model);
        SentimentLabels labels = SentimentLabels.of(folder);
        OnnxModel session = OnnxModel.load(folder, limits, OnnxModel.TEXTS);
        OnnxSentimentScorer scorer =
                new OnnxSentimentScorer(folder, session, Pieces.load(folder), labels, input, limits);
        scorer.warmUp();
        return scorer;
    }
}
