package org.wiredesk.enrich.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.wiredesk.enrich.entities.WordCases;
import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.linear.SortedNames;
import org.wiredesk.enrich.text.TextSentence;

/** Counts how often words are written with a capital inside a sentence, after a small word. */
final class CaseCounter {
    private final Map<Integer, int[]> counts = new TreeMap<>();

    void add(List<TextSentence> sentences) {
        for (TextSentence sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                String word = sentence.word(i);
                if (Character.isLetter(word.charAt(0))
                        && Character.isLowerCase(sentence.word(i - 1).charAt(0))) {
                    String lower = Digits.asZero(word).toLowerCase(Locale.ROOT);
                    int capital = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                    counts.computeIfAbsent(Hashes.of(lower), name -> new int[2])[capital]++;
                }
            }
        }
    }

    WordCases build() {
        counts.values().removeIf(seen -> seen[0] + seen[1] < 2);
        int[] words = new int[counts.size()];
        byte[] cases = new byte[words.length];
        int row = 0;
        for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
            int[] seen = entry.getValue();
            double share = seen[1] / (double) (seen[0] + seen[1]);
            words[row] = entry.getKey();
            cases[row++] = (byte) (share < 0.02 ? 1 : share < 0.25 ? 2 : share < 0.75 ? 3 : share < 0.98 ? 4 : 5);
        }
        return new WordCases(new SortedNames(words), cases);
    }
}
