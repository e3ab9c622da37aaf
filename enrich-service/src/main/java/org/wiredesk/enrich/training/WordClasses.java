package org.wiredesk.enrich.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups words into classes by the company they keep: exchange clustering of a class bigram model (Kneser and Ney 1993; Martin,
 * Liermann and Ney 1998). Starts from frequency order and has no random part.
 */
final class WordClasses {
    private static final int LOG_TABLE = 1 << 16;
    private static final double[] N_LOG_N = new double[LOG_TABLE];

    static {
        for (int n = 1; n < LOG_TABLE; n++) {
            N_LOG_N[n] = n * Math.log(n);
        }
    }

    private final int words;
    private final int classes;
    private final int[][] after;
    private final int[][] before;
    private final int[] totals;
    private final int[] classOf;
    private final int[][] pairs;
    private final int[] classTotals;

    /**
     * @param sentences word numbers; 0 stands for unknown words and the edges of sentences
     * @param words number of words, in order of falling frequency from 1
     */
    WordClasses(List<int[]> sentences, int words, int classes) {
        this.words = words;
        this.classes = classes;
        this.totals = new int[words];
        this.classOf = new int[words];
        this.pairs = new int[classes][classes];
        this.classTotals = new int[classes];
        Map<Long, Integer> bigrams = new HashMap<>();
        for (int[] sentence : sentences) {
            int previous = 0;
            for (int word : sentence) {
                bigrams.merge((long) previous << 32 | word, 1, Integer::sum);
                totals[word]++;
                previous = word;
            }
            bigrams.merge((long) previous << 32, 1, Integer::sum);
            totals[0]++;
        }
        this.after = lists(bigrams, false);
        this.before = lists(bigrams, true);
        for (int word = 1; word < words; word++) {
            classOf[word] = 1 + (word - 1) % (classes - 1);
        }
        bigrams.forEach((pair, n) -> pairs[classOf[(int) (pair >> 32)]][classOf[pair.intValue()]] += n);
        for (int word = 0; word < words; word++) {
            classTotals[classOf[word]] += totals[word];
        }
    }

    private int[][] lists(Map<Long, Integer> bigrams, boolean reverse) {
        long[] keys = bigrams.keySet().stream()
                .mapToLong(k -> reverse ? (k & 0xFFFFFFFFL) << 32 | k >>> 32 : k)
                .sorted()
                .toArray();
        int[][] lists = new int[words][];
        Arrays.fill(lists, new int[0]);
        for (int from = 0; from < keys.length; ) {
            int word = (int) (keys[from] >> 32);
            int to = from;
            while (to < keys.length && (int) (keys[to] >> 32) == word) {
                to++;
            }
            int[] list = new int[2 * (to - from)];
            for (int i = from; i < to; i++) {
                long key = keys[i];
                long stored = reverse ? (key & 0xFFFFFFFFL) << 32 | key >>> 32 : key;
                list[2 * (i - from)] = (int) key;
                list[2 * (i - from) + 1] = bigrams.getOrDefault(stored, 0);
            }
            lists[word] = list;
            from = to;
        }
        return lists;
    }

    /** The class of each word, from 1; the unknown word has 0. */
    int[] train(int rounds) {
        int[] next = new int[classes];
        int[] previous = new int[classes];
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int word = 1; word < words; word++) {
                moved += place(word, next, previous) ? 1 : 0;
            }
            if (moved * 200L < words) {
                break;
            }
        }
        return classOf.clone();
    }

    private boolean place(int word, int[] next, int[] previous) {
        Arrays.fill(next, 0);
        Arrays.fill(previous, 0);
        int self = sum(after[word], word, next);
        sum(before[word], word, previous);
        int from = classOf[word];
        move(word, from, -1, next, previous, self);
        int[] nextClasses = nonZero(next);
        int[] previousClasses = nonZero(previous);
        int best = from;
        double bestGain = Double.NEGATIVE_INFINITY;
        for (int to = 1; to < classes; to++) {
            double gain = -2 * (nLogN(classTotals[to] + totals[word]) - nLogN(classTotals[to]));
            int[] row = pairs[to];
            for (int c : nextClasses) {
                if (c != to) {
                    gain += nLogN(row[c] + next[c]) - nLogN(row[c]);
                }
            }
            for (int c : previousClasses) {
                if (c != to) {
                    gain += nLogN(pairs[c][to] + previous[c]) - nLogN(pairs[c][to]);
                }
            }
            gain += nLogN(row[to] + next[to] + previous[to] + self) - nLogN(row[to]);
            if (gain > bestGain + 1e-9) {
                bestGain = gain;
                best = to;
            }
        }
        move(word, best, 1, next, previous, self);
        classOf[word] = best;
        return best != from;
    }

    private int sum(int[] list, int word, int[] byClass) {
        int self = 0;
        for (int i = 0; i < list.length; i += 2) {
            if (list[i] == word) {
                self = list[i + 1];
            } else {
                byClass[classOf[list[i]]] += list[i + 1];
            }
        }
        return self;
    }

    private void move(int word, int to, int sign, int[] next, int[] previous, int self) {
        for (int c = 0; c < classes; c++) {
            pairs[to][c] += sign * next[c];
            pairs[c][to] += sign * previous[c];
        }
        pairs[to][to] += sign * self;
        classTotals[to] += sign * totals[word];
    }

    private static int[] nonZero(int[] values) {
        int[] found = new int[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private static double nLogN(int n) {
        return n < LOG_TABLE ? N_LOG_N[n] : n * Math.log(n);
    }
}
