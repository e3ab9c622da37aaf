package org.wiredesk.enrich.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.wiredesk.enrich.entities.ArticleWords;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.EntityModel;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.linear.Chain;
import org.wiredesk.enrich.text.TextSentence;

/**
 * Marks open text better than any of its three members could: a foreign tagger, first models of our own that learnt from it, and a
 * network that reads a transformer's vectors and has learnt from marked text when to trust the foreign tagger. Each first model has
 * learnt from a part of the open text and is asked about another: on its own part it would only repeat what it was told.
 */
final class Committee {
    private static final Chain CHAIN = Bilou.chain();
    private static final float NETWORK_WEIGHT = 1.5f;
    private static final float TEACHER_WEIGHT = 1;
    /** Added to what a first model takes for likely: its no is no veto. */
    private static final float DOUBT = 2e-3f;

    /** The foreign tagger. */
    interface Teacher {
        TaggedDocument mark(List<TextSentence> sentences) throws IOException;
    }

    private final Teacher teacher;
    private final List<EntityModel> firsts;
    private final ContextReading.Reader vectors;
    private final TagNetwork network;

    private Committee(List<EntityModel> firsts, Teacher teacher, ContextReading.Reader vectors, TagNetwork network) {
        this.firsts = List.copyOf(firsts);
        this.teacher = teacher;
        this.vectors = vectors;
        this.network = network;
    }

    /**
     * @param firsts models of our own that know the same lexica; of n, number k may have learnt from documents k, k + n, k + 2n … of
     *     those that will be marked
     * @param marked by people; the network learns from them
     */
    static Committee of(
            List<EntityModel> firsts, Teacher teacher, ContextReading.Reader vectors, List<TaggedDocument> marked)
            throws IOException {
        TagNetworkTrainer trainer = new TagNetworkTrainer();
        for (TaggedDocument document : marked) {
            ArticleWords article =
                    new ArticleWords(document.sentences(), firsts.get(0).lexica());
            List<ContextReading> readings = ContextReading.of(teacher.mark(document.sentences()), article, vectors);
            for (int line = 0; line < readings.size(); line++) {
                trainer.add(readings.get(line), document.tags().get(line));
            }
        }
        return new Committee(firsts, teacher, vectors, trainer.train());
    }

    /** @param number of the document in the open text */
    TaggedDocument mark(int number, List<TextSentence> sentences) throws IOException {
        EntityModel model = firsts.get((number + 1) % firsts.size());
        ArticleWords article = new ArticleWords(sentences, model.lexica());
        List<ContextReading> readings = ContextReading.of(teacher.mark(sentences), article, vectors);
        List<float[]> likely = new ChainEntityRecognizer(model).probabilities(sentences);
        List<byte[]> tags = new ArrayList<>();
        for (int line = 0; line < readings.size(); line++) {
            tags.add(vote(readings.get(line), likely.get(line)));
        }
        return new TaggedDocument(sentences, tags);
    }

    private byte[] vote(ContextReading reading, float[] likely) {
        byte[] tags = new byte[reading.said().length];
        float[] scores = new float[likely.length];
        for (int i = 0; i < tags.length; i++) {
            if (!reading.open()[i]) {
                CHAIN.settle(scores, i);
                continue;
            }
            float[] network = this.network.logProbabilities(reading.input(i, false));
            for (int t = 0; t < Tag.COUNT; t++) {
                int at = i * Tag.COUNT + t;
                scores[at] = NETWORK_WEIGHT * network[t] + (float) Math.log(likely[at] + DOUBT);
            }
            scores[i * Tag.COUNT + reading.said()[i]] += TEACHER_WEIGHT;
        }
        int[] best = CHAIN.best(scores, tags.length);
        for (int i = 0; i < tags.length; i++) {
            tags[i] = (byte) best[i];
        }
        return tags;
    }
}
