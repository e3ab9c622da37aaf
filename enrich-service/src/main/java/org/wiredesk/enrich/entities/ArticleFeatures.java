package org.wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.enrich.linear.Hashes;

/**
 * The features of the tagger's second pass: what the first pass made of the same words and phrases elsewhere in the article, as
 * tags and as pooled probabilities (after Krishnan and Manning 2006, two-stage recognition with label consistency). A name that
 * is doubtful in each of five places can be clear from the five together.
 */
public final class ArticleFeatures {
    /** No word has more features. */
    public static final int MOST = 64;

    private static final int KINDS = Tag.TYPES + 1;

    /** What the article shows of one word or phrase. */
    private static final class Evidence {
        final int[] tags = new int[Tag.COUNT];
        final float[] kinds = new float[KINDS];
        int count;
    }

    /**
     * What the first pass says of a sentence.
     *
     * @param tags the best ones
     * @param marginals probability of each tag at each word
     */
    public record FirstPass(int[] tags, float[] marginals) {}

    private final ArticleWords article;
    private final List<FirstPass> firstPass;
    private final Map<Integer, Evidence> words = new HashMap<>();
    private final Map<Integer, Evidence> phrases = new HashMap<>();
    private final Map<Integer, int[]> longerNames = new HashMap<>();
    private final Map<String, Integer> typeByAcronym = new HashMap<>();
    private final int[] buffer = new int[MOST];
    private int count;

    public ArticleFeatures(ArticleWords article, List<FirstPass> firstPass) {
        this.article = article;
        this.firstPass = firstPass;
        for (int line = 0; line < article.size(); line++) {
            note(article.line(line), firstPass.get(line));
        }
    }

    private void note(ArticleWords.Line line, FirstPass first) {
        WordTraits[] traits = line.words();
        int begin = 0;
        for (int i = 0; i < traits.length; i++) {
            int tag = first.tags()[i];
            if (!traits[i].isName() && tag == Tag.OUTSIDE) {
                continue;
            }
            note(words.computeIfAbsent(traits[i].word, word -> new Evidence()), tag, first.marginals(), i);
            if (line.runs()[i] != 0) {
                note(phrases.computeIfAbsent(line.runs()[i], run -> new Evidence()), tag, first.marginals(), i);
            }
            if (tag == Tag.OUTSIDE) {
                continue;
            }
            if (Tag.position(tag) == Tag.BEGIN) {
                begin = i;
            }
            if (Tag.position(tag) != Tag.UNIT) {
                longerNames.computeIfAbsent(traits[i].word, word -> new int[Tag.COUNT])[tag]++;
            }
            if (Tag.position(tag) == Tag.LAST) {
                typeByAcronym.putIfAbsent(Acronym.of(traits, begin, i + 1), Tag.type(tag));
            }
        }
    }

    private static void note(Evidence evidence, int tag, float[] marginals, int i) {
        evidence.tags[tag]++;
        evidence.count++;
        for (int t = 0; t < Tag.COUNT; t++) {
            evidence.kinds[Tag.type(t) + 1] += marginals[i * Tag.COUNT + t];
        }
    }

    /** Names the features of a word; answers how many there are in {@link #buffer()}. */
    public int of(int lineIndex, int i) {
        count = 0;
        ArticleWords.Line line = article.line(lineIndex);
        FirstPass first = firstPass.get(lineIndex);
        WordTraits here = line.words()[i];
        Evidence seen = words.get(here.word);
        if (seen == null) {
            return 0;
        }
        int own = first.tags()[i];
        add(1, own, here.kind);
        pooled(10, seen, own, first.marginals(), i);
        if (seen.count > 1) {
            elsewhere(seen, own);
        }
        Evidence phrase = line.runs()[i] == 0 ? null : phrases.get(line.runs()[i]);
        if (phrase != null) {
            pooled(20, phrase, own, first.marginals(), i);
        }
        longerNames(here, own);
        if (here.kind == WordTraits.CAPITALS) {
            Integer type = typeByAcronym.get(here.text.replace(".", ""));
            add(2, type == null ? -1 : type, own);
        }
        neighbour(line.words(), i - 1, 3, own);
        neighbour(line.words(), i + 1, 4, own);
        return count;
    }

    public int[] buffer() {
        return buffer;
    }

    /** How likely each kind is over all places together, beside how likely it is here. */
    private void pooled(int template, Evidence seen, int own, float[] marginals, int i) {
        int much = Math.min(4, seen.count);
        float[] here = new float[KINDS];
        for (int t = 0; t < Tag.COUNT; t++) {
            here[Tag.type(t) + 1] += marginals[i * Tag.COUNT + t];
        }
        int best = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            int level = level(seen.kinds[kind] / seen.count);
            add(template, kind, Hashes.of(level, much));
            add(template + 1, kind, Hashes.of(level, level(here[kind])));
            best = seen.kinds[kind] > seen.kinds[best] ? kind : best;
        }
        int level = level(seen.kinds[best] / seen.count);
        add(template + 2, best, Hashes.of(level, own));
        add(template + 3, best, Hashes.of(Hashes.of(level, own), much));
    }

    private static int level(float share) {
        return share < 0.05f ? 0 : share < 0.2f ? 1 : share < 0.4f ? 2 : share < 0.6f ? 3 : share < 0.85f ? 4 : 5;
    }

    private void elsewhere(Evidence seen, int own) {
        int best = -1;
        int bestCount = 0;
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            int n = seen.tags[tag] - (tag == own ? 1 : 0);
            if (n > bestCount) {
                bestCount = n;
                best = tag;
            }
        }
        add(5, best, own);
        add(6, best, Math.min(3, bestCount));
    }

    private void longerNames(WordTraits here, int own) {
        int[] longer = longerNames.get(here.word);
        if (longer == null) {
            return;
        }
        int best = -1;
        for (int tag = 1; tag < longer.length; tag++) {
            int n = longer[tag] - (tag == own ? 1 : 0);
            if (n > 0 && (best < 0 || n > longer[best])) {
                best = tag;
            }
        }
        if (best > 0) {
            add(7, best);
            add(8, best, own);
        }
    }

    private void neighbour(WordTraits[] traits, int i, int template, int own) {
        @Nullable Evidence seen = i < 0 || i >= traits.length ? null : words.get(traits[i].word);
        if (seen == null) {
            return;
        }
        int best = 0;
        for (int tag = 1; tag < Tag.COUNT; tag++) {
            if (seen.tags[tag] > seen.tags[best]) {
                best = tag;
            }
        }
        add(template, best, own);
    }

    private void add(int template, int a) {
        buffer[count++] = Hashes.of(1000 + template, a);
    }

    private void add(int template, int a, int b) {
        buffer[count++] = Hashes.of(1000 + template, a, b);
    }
}
