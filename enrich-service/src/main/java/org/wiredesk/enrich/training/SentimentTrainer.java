package org.wiredesk.enrich.training;

import java.util.List;

import org.wiredesk.enrich.linear.LogisticTrainer;
import org.wiredesk.enrich.sentiment.PooledNetwork;
import org.wiredesk.enrich.sentiment.SentenceFeatures;
import org.wiredesk.enrich.sentiment.SentimentModel;
import org.wiredesk.enrich.sentiment.TargetFeatures;
import org.wiredesk.enrich.sentiment.Valences;
import org.wiredesk.enrich.sentiment.WordVectors;

/** Trains the sentiment scorer and, on folds it did not learn from, how sure it may claim to be. */
final class SentimentTrainer {
    private final String version;
    private final Valences valences;
    private final WordVectors vectors;
    private final Teacher teacher;
    private final Settings settings;

    record Settings(LogisticTrainer.Settings linear, PooledNetworkTrainer.Settings network) {}

    /**
     * @param vectors of words; with none the model has no networks
     * @param teacher whose judgements of open text the networks learn beside those of people
     */
    SentimentTrainer(String version, Valences valences, WordVectors vectors, Teacher teacher, Settings settings) {
        this.version = version;
        this.valences = valences;
        this.vectors = vectors;
        this.teacher = teacher;
        this.settings = settings;
    }

    /**
     * @param taught targets that a teacher judged
     * @param linear how the linear part does alone
     * @param target how the whole does towards targets
     * @param sentence how the sentence part does, judged by the target
     */
    record Result(SentimentModel model, int taught, Calibration linear, Calibration target, Calibration sentence) {}

    Result train(List<SentimentExample> examples) {
        int[] labels = examples.stream().mapToInt(SentimentExample::label).toArray();
        LinearPart target = new LinearPart(
                examples, e -> TargetFeatures.of(e.sentence(), valences, e.first(), e.end()), settings.linear());
        LinearPart sentence =
                new LinearPart(examples, e -> SentenceFeatures.of(e.sentence(), valences), settings.linear());
        double[][] linearScores = HeldOut.scores(labels.length, target);
        Calibration linear = Calibration.fit(linearScores, labels);
        Calibration sentenceCalibration = Calibration.fit(HeldOut.scores(labels.length, sentence), labels);
        Blend blend = new Blend(0, linear);
        List<PooledNetwork> networks = List.of();
        if (vectors.size() > 0) {
            NetworkPart part = new NetworkPart(examples, teacher, valences, vectors, settings.network());
            blend = Blend.fit(linearScores, HeldOut.scores(labels.length, part), labels);
            networks = part.networks();
        }
        SentimentModel model = new SentimentModel(
                version,
                valences,
                target.table(),
                blend.first(),
                vectors,
                networks,
                blend.second(),
                sentence.table(),
                sentenceCalibration.sharpness());
        return new Result(model, teacher.open().size(), linear, blend.calibration(), sentenceCalibration);
    }
}
