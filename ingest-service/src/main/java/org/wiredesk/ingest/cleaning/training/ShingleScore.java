package org.wiredesk.ingest.cleaning.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of the main text of pages was found: the measure of article-extraction-benchmark. Texts are compared as bags of four words
 * in a row; precision and recall are means over pages, F1 their harmonic mean.
 */
final class ShingleScore {
    private static final int SHINGLE = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();

    /** @return share of the shingles of both that are in both */
    double add(String wanted, String found) {
        Map<List<String>, Integer> left = new HashMap<>();
        int missing = 0;
        for (List<String> shingle : shingles(wanted)) {
            left.merge(shingle, 1, Integer::sum);
            missing++;
        }
        int shared = 0;
        int surplus = 0;
        for (List<String> shingle : shingles(found)) {
            int count = left.getOrDefault(shingle, 0);
            if (count > 0) {
                left.put(shingle, count - 1);
                shared++;
            } else {
                surplus++;
            }
        }
        missing -= shared;
        if (shared + surplus > 0) {
            precisions.add((double) shared / (shared + surplus));
        }
        if (shared + missing > 0) {
            recalls.add((double) shared / (shared + missing));
        }
        return (double) shared / Math.max(1, shared + surplus + missing);
    }

    double precision() {
        return mean(precisions);
    }

    double recall() {
        return mean(recalls);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return "pages=%d P=%.4f R=%.4f F1=%.4f".formatted(precisions.size(), precision(), recall(), f1());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static List<List<String>> shingles(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        List<List<String>> shingles = new ArrayList<>();
        if (words.isEmpty()) {
            return shingles;
        }
        for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1); i++) {
            shingles.add(List.copyOf(words.subList(i, Math.min(words.size(), i + SHINGLE))));
        }
        return shingles;
    }
}
