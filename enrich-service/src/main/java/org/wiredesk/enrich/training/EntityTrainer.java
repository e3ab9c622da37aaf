package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.wiredesk.enrich.entities.ArticleFeatures;
import org.wiredesk.enrich.entities.ArticleFeatures.FirstPass;
import org.wiredesk.enrich.entities.ArticleWords;
import org.wiredesk.enrich.entities.EntityModel;
import org.wiredesk.enrich.entities.Lexica;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.linear.Chain;
import org.wiredesk.enrich.linear.ChainTrainer;
import org.wiredesk.enrich.linear.ChainTrainer.Instance;
import org.wiredesk.enrich.linear.ChainTrainer.Trained;
import org.wiredesk.enrich.linear.NameCounter;
import org.wiredesk.enrich.linear.NameIndex;
import org.wiredesk.enrich.linear.WeightTable;

/**
 * Trains the two passes of the tagger. The second learns from what the first says of documents it has not seen (the documents are
 * dealt into folds), as it will when it runs.
 */
final class EntityTrainer {
    private final EntitySettings settings;
    private final Lexica lexica;

    EntityTrainer(EntitySettings settings, Lexica lexica) {
        this.settings = settings;
        this.lexica = lexica;
    }

    /**
     * @param marked by people
     * @param taught documents with the marks of another tagger; may be empty
     */
    EntityModel train(List<TaggedDocument> marked, List<TaggedDocument> taught) {
        List<TaggedDocument> all =
                Stream.concat(marked.stream(), taught.stream()).toList();
        WordInstances words = WordInstances.of(all, lexica, settings.leastCount());
        Trained first = train(words, -1);
        Second second = settings.folds() == 0
                ? new Second(new NameIndex(new int[0]), new Trained(new float[0], first.chain()))
                : secondPass(all, words);
        return new EntityModel(
                settings.version(),
                lexica,
                pack(words.index(), first.weights(), settings.threshold()),
                first.chain(),
                pack(second.index, second.trained.weights(), 0),
                cautious(second.trained.chain()));
    }

    private Chain cautious(Chain chain) {
        Chain cautious = chain.copy();
        cautious.starts()[Tag.OUTSIDE] += settings.caution();
        for (int before = 0; before < Tag.COUNT; before++) {
            cautious.transitions()[before * Tag.COUNT + Tag.OUTSIDE] += settings.caution();
        }
        return cautious;
    }

    private Trained train(WordInstances words, int foldLeftOut) {
        return new ChainTrainer(settings.firstPass(), words.index().size(), Bilou.chain())
                .train(words.sentences(d -> foldLeftOut < 0 || d % settings.folds() != foldLeftOut));
    }

    private record Second(NameIndex index, Trained trained) {}

    /** A sentence with what the first pass makes of it. */
    private record Heard(int[][] names, float[] scores, byte[] tags) {}

    private Second secondPass(List<TaggedDocument> documents, WordInstances words) {
        List<Heard> heard = new ArrayList<>();
        NameCounter counter = new NameCounter();
        for (int fold = 0; fold < settings.folds(); fold++) {
            Trained trained = train(words, fold);
            for (int d = fold; d < documents.size(); d += settings.folds()) {
                // A lone sentence has no elsewhere.
                if (documents.get(d).sentences().size() > 1) {
                    listen(documents.get(d), words.documents().get(d), trained, counter, heard);
                }
            }
        }
        NameIndex index = new NameIndex(counter.seenAtLeast(2));
        List<Instance> lines = new ArrayList<>();
        for (Heard line : heard) {
            InstanceBuilder sentence = new InstanceBuilder(line.tags.length, line.tags.length * ArticleFeatures.MOST);
            System.arraycopy(line.scores, 0, sentence.base(), 0, line.scores.length);
            for (int[] names : line.names) {
                sentence.add(names, 0, names.length, 0, index);
            }
            lines.add(sentence.build(line.tags));
        }
        Trained trained = new ChainTrainer(settings.secondPass(), index.size(), Bilou.chain()).train(lines);
        return new Second(index, trained);
    }

    private void listen(
            TaggedDocument document,
            List<Instance> instances,
            Trained trained,
            NameCounter counter,
            List<Heard> heard) {
        List<float[]> scores = new ArrayList<>();
        List<FirstPass> said = new ArrayList<>();
        for (Instance instance : instances) {
            float[] score = score(instance, trained.weights());
            int length = instance.tags().length;
            scores.add(score);
            said.add(new FirstPass(
                    trained.chain().best(score, length), trained.chain().marginals(score, length)));
        }
        ArticleFeatures features = new ArticleFeatures(new ArticleWords(document.sentences(), lexica), said);
        for (int line = 0; line < said.size(); line++) {
            int[][] names = new int[document.tags().get(line).length][];
            for (int i = 0; i < names.length; i++) {
                names[i] = Arrays.copyOf(features.buffer(), features.of(line, i));
                for (int name : names[i]) {
                    counter.add(name);
                }
            }
            heard.add(new Heard(names, scores.get(line), document.tags().get(line)));
        }
    }

    private static float[] score(Instance instance, float[] weights) {
        float[] scores = instance.base().clone();
        for (int i = 0; i < instance.tags().length; i++) {
            for (int k = instance.offsets()[i]; k < instance.offsets()[i + 1]; k++) {
                int row = instance.features()[k] * Tag.COUNT;
                for (int t = 0; t < Tag.COUNT; t++) {
                    scores[i * Tag.COUNT + t] += weights[row + t];
                }
            }
        }
        return scores;
    }

    private static WeightTable pack(NameIndex index, float[] weights, float threshold) {
        int[] names = new int[index.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = index.name(i);
        }
        return WeightTable.pack(Tag.COUNT, names, weights, threshold);
    }
}
