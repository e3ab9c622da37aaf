package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.wiredesk.enrich.entities.Lexicon;
import org.wiredesk.enrich.linear.Hashes;
import org.wiredesk.enrich.text.TextSentence;

/** Counts words of open text: their classes, and how often they are written with a capital inside a sentence. */
final class LexiconTrainer {
    private static final int LEAST_COUNT = 4;
    private static final int[] CLASSES = {64, 256, 640};
    private static final int ROUNDS = 8;

    private LexiconTrainer() {}

    static Lexicon train(List<TextSentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, int[]> cases = new TreeMap<>();
        for (TextSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String word = digitsAsZero(sentence.word(i));
                counts.merge(word, 1, Integer::sum);
                if (i > 0 && Character.isLetter(word.charAt(0)) && isSmall(sentence.word(i - 1))) {
                    int[] seen = cases.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[2]);
                    seen[Character.isUpperCase(word.charAt(0)) ? 1 : 0]++;
                }
            }
        }
        List<String> vocabulary = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_COUNT)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : vocabulary) {
            numbers.put(word, numbers.size() + 1);
        }
        List<int[]> numbered = new ArrayList<>();
        for (TextSentence sentence : sentences) {
            int[] line = new int[sentence.size()];
            for (int i = 0; i < line.length; i++) {
                line[i] = numbers.getOrDefault(digitsAsZero(sentence.word(i)), 0);
            }
            numbered.add(line);
        }
        int[] words = new int[vocabulary.size()];
        short[] clusters = new short[vocabulary.size() * Lexicon.CLUSTERINGS];
        for (int c = 0; c < Lexicon.CLUSTERINGS; c++) {
            int[] classes = new WordClasses(numbered, vocabulary.size() + 1, CLASSES[c]).train(ROUNDS);
            for (int i = 0; i < vocabulary.size(); i++) {
                words[i] = Hashes.of(vocabulary.get(i));
                clusters[i * Lexicon.CLUSTERINGS + c] = (short) classes[i + 1];
            }
        }
        return lexicon(words, clusters, cases);
    }

    private static Lexicon lexicon(int[] words, short[] clusters, Map<String, int[]> cases) {
        cases.values().removeIf(seen -> seen[0] + seen[1] < 2);
        int[] lowered = new int[cases.size()];
        byte[] capitals = new byte[cases.size()];
        int row = 0;
        for (Map.Entry<String, int[]> entry : cases.entrySet()) {
            int[] seen = entry.getValue();
            double share = seen[1] / (double) (seen[0] + seen[1]);
            lowered[row] = Hashes.of(entry.getKey());
            capitals[row++] = (byte) (share < 0.02 ? 1 : share < 0.25 ? 2 : share < 0.75 ? 3 : share < 0.98 ? 4 : 5);
        }
        return new Lexicon(words, clusters, lowered, capitals);
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private static String digitsAsZero(String word) {
        return word.replaceAll("\\d", "0");
    }
}
