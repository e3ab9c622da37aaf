package org.wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.text.TextSentence;

/** The words of an article as the tagger sees them, with what the article as a whole shows of each. */
public final class ArticleWords {
    /** One sentence: its words, the known names in it, its runs of capitalised words, and which words are
     * open to be part of a name: all others are outside without asking, which saves half the work.
     */
    record Line(WordTraits[] words, long[] gazetteer, int[] runs, boolean[] open, boolean shouting) {}

    /** Number of ways in which a word can be written, and none. */
    public static final int KINDS = WordTraits.MARK + 1;

    /** As many small words can stand inside a name ("Church of Jesus Christ of the ..."). */
    private static final int LONGEST_GAP = 3;

    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> seenSmall = new HashSet<>();
    private final Set<Integer> seenAsName = new HashSet<>();

    public ArticleWords(List<TextSentence> sentences, Lexica lexica) {
        Map<String, WordTraits> known = new HashMap<>();
        for (TextSentence sentence : sentences) {
            WordTraits[] words = new WordTraits[sentence.size()];
            int capitals = 0;
            int letters = 0;
            for (int i = 0; i < words.length; i++) {
                words[i] = known.computeIfAbsent(sentence.word(i), text -> new WordTraits(text, lexica));
                letters += words[i].kind <= WordTraits.MIXED ? 1 : 0;
                capitals += words[i].isName() ? 1 : 0;
            }
            boolean shouting = letters > 3 && capitals * 10 > letters * 6;
            int[] runs = runs(words);
            lines.add(new Line(words, lexica.gazetteer().find(words), runs, open(words), shouting));
            if (!shouting) {
                note(words);
            }
        }
    }

    /** For each word the hash of the run of capitalised words it lies in; 0 for runs of one. */
    private static int[] runs(WordTraits[] words) {
        int[] runs = new int[words.length];
        for (int i = 0; i < words.length; ) {
            int end = i;
            int hash = 0;
            while (end < words.length && words[end].isName()) {
                hash = Hashes.of(hash, words[end].word);
                end++;
            }
            if (end - i > 1) {
                Arrays.fill(runs, i, end, hash);
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    private static boolean[] open(WordTraits[] words) {
        boolean[] open = new boolean[words.length];
        int last = -LONGEST_GAP - 1;
        for (int i = 0; i < words.length; i++) {
            if (words[i].isName()) {
                int from = i - last - 1 <= LONGEST_GAP ? last + 1 : i - 1;
                Arrays.fill(open, Math.max(0, from), Math.min(words.length, i + 2), true);
                last = i;
            }
        }
        return open;
    }

    private void note(WordTraits[] words) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].kind == WordTraits.LOWER) {
                seenSmall.add(words[i].lower);
            } else if (i > 0 && words[i - 1].kind == WordTraits.LOWER && words[i].isName()) {
                seenAsName.add(words[i].word);
            }
        }
    }

    /** Whether a word can be part of a name at all. */
    public boolean isOpen(int line, int word) {
        return lines.get(line).open()[word];
    }

    /** How a word is written: one of {@link #KINDS} numbers, of which 0 is none. */
    public int kind(int line, int word) {
        return lines.get(line).words()[word].kind;
    }

    Line line(int index) {
        return lines.get(index);
    }

    int size() {
        return lines.size();
    }

    boolean seenSmall(WordTraits word) {
        return seenSmall.contains(word.lower);
    }

    boolean seenAsName(WordTraits word) {
        return seenAsName.contains(word.word);
    }
}
