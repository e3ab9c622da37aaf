package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.wiredesk.enrich.entities.ArticleWords;
import org.wiredesk.enrich.entities.Lexica;
import org.wiredesk.enrich.entities.Tag;
import org.wiredesk.enrich.entities.WordFeatures;
import org.wiredesk.enrich.linear.Chain;
import org.wiredesk.enrich.linear.ChainTrainer.Instance;
import org.wiredesk.enrich.linear.NameCounter;
import org.wiredesk.enrich.linear.NameIndex;

/**
 * Documents as the tagger learns from them.
 *
 * @param index numbers the features that were seen often enough
 */
record WordInstances(List<Instance> sentences, NameIndex index) {
    private static final Chain SETTLER = Bilou.chain();

    static WordInstances of(List<TaggedDocument> documents, Lexica lexica, int leastCount) {
        NameCounter counter = new NameCounter();
        List<List<int[]>> names = new ArrayList<>();
        WordFeatures features = new WordFeatures();
        for (TaggedDocument document : documents) {
            names.add(nameAll(document, new ArticleWords(document.sentences(), lexica), features, counter));
        }
        NameIndex index = new NameIndex(counter.seenAtLeast(leastCount));
        List<Instance> instances = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            instances.addAll(instances(documents.get(d), names.get(d), index));
            names.set(d, List.of());
        }
        return new WordInstances(instances, index);
    }

    /** Names of features word by word: how many, how many of them are spelling, then the names. */
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
            int size = document.tags().get(line).length;
            InstanceBuilder sentence = new InstanceBuilder(size, packed.length);
            int at = 0;
            for (int i = 0; i < size; i++) {
                int count = packed[at];
                if (count == 0) {
                    SETTLER.settle(sentence.base(), i);
                }
                sentence.add(packed, at + 2, count, packed[at + 1], index);
                at += 2 + count;
            }
            instances.add(sentence.build(document.tags().get(line)));
        }
        return instances;
    }
}
