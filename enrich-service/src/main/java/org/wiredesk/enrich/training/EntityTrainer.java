package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.wiredesk.enrich.entities.ArticleFeatures;
import org.wiredesk.enrich.entities.ArticleFeatures.FirstPass;
import org.wiredesk.enrich.entities.ArticleWords;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.EntityModel;
import org.wiredesk.enrich.entities.Gazetteer;
import org.wiredesk.enrich.entities.KnownNames;
import org.wiredesk.enrich.entities.Lexicon;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.entities.WordFeatures;
import org.wiredesk.enrich.linear.Chain;
import org.wiredesk.enrich.linear.ChainTrainer;
import org.wiredesk.enrich.linear.ChainTrainer.Instance;
import org.wiredesk.enrich.linear.ChainTrainer.Trained;
import org.wiredesk.enrich.linear.NameCounter;
import org.wiredesk.enrich.linear.NameIndex;
import org.wiredesk.enrich.linear.WeightTable;
import org.wiredesk.enrich.text.TextSentence;

/**
 * Trains the two passes of the tagger. The second learns from what the first says of documents it has not seen (the documents are
 * dealt into folds), as it will when it runs.
 */
final class EntityTrainer {
    private static final int HALVES = 2;
    private static final Chain SETTLER = Bilou.chain();

    private final EntitySettings settings;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    EntityTrainer(EntitySettings settings, Lexicon lexicon, Gazetteer gazetteer) {
        this.settings = settings;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /**
     * @param openText documents without marks, from which the tagger learns what it would make of names; may be empty
     */
    EntityModel train(List<TaggedDocument> documents, List<List<TextSentence>> openText) {
        List<KnownNames> known = known(documents, openText);
        Prepared prepared = prepare(documents, d -> known.get(d % HALVES));
        Trained first = trainer(prepared.index()).train(flat(prepared.instances(), -1));
        Second second = settings.folds() == 0
                ? new Second(new NameIndex(new int[0]), new Trained(new float[0], first.chain()))
                : secondPass(documents, prepared.words(), prepared.instances(), prepared.index());
        return new EntityModel(
                settings.version(),
                lexicon,
                gazetteer,
                known.get(HALVES),
                pack(prepared.index(), first.weights(), settings.threshold()),
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

    /** What is known of names to each half of the documents, from a tagger that learnt from the other half, and to all others. */
    private List<KnownNames> known(List<TaggedDocument> documents, List<List<TextSentence>> openText) {
        if (openText.isEmpty()) {
            return List.of(KnownNames.NONE, KnownNames.NONE, KnownNames.NONE);
        }
        Prepared plain = prepare(documents, d -> KnownNames.NONE);
        List<KnownNames> known = new ArrayList<>();
        for (int half = 0; half <= HALVES; half++) {
            List<Instance> instances = new ArrayList<>();
            for (int d = 0; d < documents.size(); d++) {
                if (half == HALVES || d % HALVES != half) {
                    instances.addAll(plain.instances().get(d));
                }
            }
            Trained trained = trainer(plain.index()).train(instances);
            known.add(harvest(plain.index(), trained, openText));
        }
        return known;
    }

    private KnownNames harvest(NameIndex index, Trained trained, List<List<TextSentence>> openText) {
        WeightTable none = WeightTable.pack(Tag.COUNT, new int[0], new float[0], 0);
        EntityModel model = new EntityModel(
                settings.version(),
                lexicon,
                gazetteer,
                KnownNames.NONE,
                pack(index, trained.weights(), settings.threshold()),
                trained.chain(),
                none,
                trained.chain());
        ChainEntityRecognizer recognizer = new ChainEntityRecognizer(model);
        WordFeatures features = new WordFeatures();
        NameHarvest harvest = new NameHarvest();
        for (List<TextSentence> document : openText) {
            ArticleWords words = new ArticleWords(document, lexicon, gazetteer, KnownNames.NONE);
            for (int line = 0; line < document.size(); line++) {
                float[] scores = recognizer.wordScores(words, line, features);
                harvest.add(
                        document.get(line),
                        trained.chain().marginals(scores, document.get(line).size()));
            }
        }
        return harvest.names();
    }

    /** Documents as instances for the first pass. */
    private record Prepared(List<ArticleWords> words, List<List<Instance>> instances, NameIndex index) {}

    private Prepared prepare(List<TaggedDocument> documents, IntFunction<KnownNames> known) {
        List<ArticleWords> words = new ArrayList<>();
        List<List<int[]>> names = new ArrayList<>();
        NameCounter counter = new NameCounter();
        WordFeatures features = new WordFeatures();
        for (int d = 0; d < documents.size(); d++) {
            TaggedDocument document = documents.get(d);
            ArticleWords article = new ArticleWords(document.sentences(), lexicon, gazetteer, known.apply(d));
            words.add(article);
            names.add(nameAll(document, article, features, counter));
        }
        NameIndex index = new NameIndex(counter.seenAtLeast(settings.leastCount()));
        List<List<Instance>> instances = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            instances.add(instances(documents.get(d), names.get(d), index));
            names.set(d, List.of());
        }
        return new Prepared(words, instances, index);
    }

    private record Second(NameIndex index, Trained trained) {}

    private Second secondPass(
            List<TaggedDocument> documents, List<ArticleWords> words, List<List<Instance>> instances, NameIndex index) {
        List<List<int[][]>> names = new ArrayList<>();
        List<List<float[]>> bases = new ArrayList<>();
        NameCounter counter = new NameCounter();
        for (int d = 0; d < documents.size(); d++) {
            names.add(List.of());
            bases.add(List.of());
        }
        for (int fold = 0; fold < settings.folds(); fold++) {
            Trained trained = trainer(index).train(flat(instances, fold));
            for (int d = fold; d < documents.size(); d += settings.folds()) {
                List<float[]> scores = new ArrayList<>();
                List<FirstPass> said = new ArrayList<>();
                for (Instance instance : instances.get(d)) {
                    float[] score = score(instance, trained.weights());
                    scores.add(score);
                    int length = instance.tags().length;
                    said.add(new FirstPass(
                            trained.chain().best(score, length), trained.chain().marginals(score, length)));
                }
                bases.set(d, scores);
                names.set(d, articleNames(documents.get(d), words.get(d), said, counter));
            }
        }
        NameIndex second = new NameIndex(counter.seenAtLeast(2));
        List<Instance> lines = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            for (int line = 0; line < instances.get(d).size(); line++) {
                Instance original = instances.get(d).get(line);
                lines.add(instance(
                        names.get(d).get(line),
                        new int[original.tags().length],
                        original.tags(),
                        second,
                        bases.get(d).get(line)));
            }
        }
        Trained trained = new ChainTrainer(settings.secondPass(), second.size(), Bilou.chain()).train(lines);
        return new Second(second, trained);
    }

    private ChainTrainer trainer(NameIndex index) {
        return new ChainTrainer(settings.firstPass(), index.size(), Bilou.chain());
    }

    private List<Instance> flat(List<List<Instance>> instances, int leftOut) {
        List<Instance> flat = new ArrayList<>();
        for (int d = 0; d < instances.size(); d++) {
            if (leftOut < 0 || d % settings.folds() != leftOut) {
                flat.addAll(instances.get(d));
            }
        }
        return flat;
    }

    private static List<int[]> nameAll(
            TaggedDocument document, ArticleWords article, WordFeatures features, NameCounter counter) {
        List<int[]> lines = new ArrayList<>();
        for (int line = 0; line < document.sentences().size(); line++) {
            int size = document.sentences().get(line).size();
            int[] names = new int[size * (WordFeatures.MOST + 2)];
            int end = 0;
            for (int i = 0; i < size; i++) {
                // A settled word needs no features; one that people marked all the same keeps them.
                boolean open = article.isOpen(line, i) || document.tags().get(line)[i] != Tag.OUTSIDE;
                int count = open ? features.of(article, line, i) : 0;
                names[end++] = count;
                names[end++] = open ? features.spellings() : 0;
                System.arraycopy(features.buffer(), 0, names, end, count);
                end += count;
                for (int k = 0; k < count; k++) {
                    counter.add(features.buffer()[k]);
                }
            }
            lines.add(Arrays.copyOf(names, end));
        }
        return lines;
    }

    private static List<Instance> instances(TaggedDocument document, List<int[]> names, NameIndex index) {
        List<Instance> instances = new ArrayList<>();
        for (int line = 0; line < names.size(); line++) {
            int[] packed = names.get(line);
            int[][] byWord = new int[document.tags().get(line).length][];
            int[] spellings = new int[byWord.length];
            int at = 0;
            for (int i = 0; i < byWord.length; i++) {
                byWord[i] = Arrays.copyOfRange(packed, at + 2, at + 2 + packed[at]);
                spellings[i] = packed[at + 1];
                at += 2 + packed[at];
            }
            float[] base = new float[byWord.length * Tag.COUNT];
            for (int i = 0; i < byWord.length; i++) {
                if (byWord[i].length == 0) {
                    SETTLER.settle(base, i);
                }
            }
            instances.add(instance(byWord, spellings, document.tags().get(line), index, base));
        }
        return instances;
    }

    private static Instance instance(int[][] names, int[] spellings, byte[] tags, NameIndex index, float[] base) {
        int[] offsets = new int[names.length + 1];
        int[] rows = new int[Arrays.stream(names).mapToInt(n -> n.length).sum()];
        int[] spellingEnds = new int[names.length];
        int count = 0;
        for (int i = 0; i < names.length; i++) {
            spellingEnds[i] = count;
            for (int k = 0; k < names[i].length; k++) {
                int row = index.row(names[i][k]);
                if (row >= 0) {
                    rows[count++] = row;
                    spellingEnds[i] += k < spellings[i] ? 1 : 0;
                }
            }
            offsets[i + 1] = count;
        }
        return new Instance(Arrays.copyOf(rows, count), offsets, spellingEnds, tags, base, 1);
    }

    private static List<int[][]> articleNames(
            TaggedDocument document, ArticleWords words, List<FirstPass> said, NameCounter counter) {
        ArticleFeatures features = new ArticleFeatures(words, said);
        List<int[][]> lines = new ArrayList<>();
        for (int line = 0; line < said.size(); line++) {
            int[][] names = new int[document.sentences().get(line).size()][];
            for (int i = 0; i < names.length; i++) {
                names[i] = Arrays.copyOf(features.buffer(), features.of(line, i));
                for (int name : names[i]) {
                    counter.add(name);
                }
            }
            lines.add(names);
        }
        return lines;
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
