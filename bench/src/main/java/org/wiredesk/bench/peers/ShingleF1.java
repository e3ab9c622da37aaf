package org.wiredesk.bench.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The measure of article-extraction-benchmark: shared, surplus and missing runs of four words as shares of their sum; precision and
 * recall are means over the pages.
 */
final class ShingleF1 {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SIZE = 4;

    private double precision;
    private double recall;
    private int precise;
    private int recalled;

    void add(String gold, String found) {
        Map<String, Integer> wanted = shingles(gold);
        Map<String, Integer> got = shingles(found);
        double shared = 0;
        for (Map.Entry<String, Integer> shingle : wanted.entrySet()) {
            shared += Math.min(shingle.getValue(), got.getOrDefault(shingle.getKey(), 0));
        }
        if (!got.isEmpty()) {
            precision += shared / sum(got);
            precise++;
        }
        if (!wanted.isEmpty()) {
            recall += shared / sum(wanted);
            recalled++;
        }
    }

    double value() {
        double p = precision / Math.max(1, precise);
        double r = recall / Math.max(1, recalled);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static double sum(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(count -> count).sum();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; !words.isEmpty() && i < Math.max(1, words.size() - SIZE + 1); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + SIZE))), 1, Integer::sum);
        }
        return shingles;
    }
}
