package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.sentiment.WordVectors;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.Token;

/**
 * Distils word vectors from a transformer: what it makes of each word alone, on the axes along which words differ most (principal
 * components, of which the strong ones are made weaker).
 */
final class EncodedVectors {
    private static final int AXES = 64;
    private static final int LONGEST = 30;
    private static final int WORDS = 1024;

    private EncodedVectors() {}

    /**
     * Vectors by the words' names.
     *
     * @param words in small letters
     */
    static Map<Integer, float[]> distil(WordEncoder encoder, Set<String> words) {
        Map<Integer, String> named = new TreeMap<>();
        for (String word : words) {
            if (word.length() < LONGEST && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                named.put(WordVectors.name(word), word);
            }
        }
        List<TextSentence> alone = named.values().stream()
                .map(word -> new TextSentence(
                        MentionField.BODY, 0, word.length(), List.of(new Token(0, word.length(), word))))
                .toList();
        List<float[]> encoded = new ArrayList<>();
        for (int from = 0; from < alone.size(); from += WORDS) {
            encoded.addAll(encoder.encode(alone.subList(from, Math.min(alone.size(), from + WORDS))));
        }
        List<float[]> vectors = onMainAxes(encoded, encoder.dimensions());
        Map<Integer, float[]> byName = new TreeMap<>();
        int row = 0;
        for (int name : named.keySet()) {
            byName.put(name, vectors.get(row++));
        }
        return byName;
    }

    private static List<float[]> onMainAxes(List<float[]> rows, int dimensions) {
        double[] mean = new double[dimensions];
        for (float[] row : rows) {
            for (int k = 0; k < dimensions; k++) {
                mean[k] += row[k] / (double) rows.size();
            }
        }
        double[][] covariance = new double[dimensions][dimensions];
        for (float[] row : rows) {
            for (int a = 0; a < dimensions; a++) {
                for (int b = 0; b <= a; b++) {
                    covariance[a][b] += (row[a] - mean[a]) * (row[b] - mean[b]) / rows.size();
                }
            }
        }
        for (int a = 0; a < dimensions; a++) {
            for (int b = 0; b < a; b++) {
                covariance[b][a] = covariance[a][b];
            }
        }
        MainAxes axes = MainAxes.of(covariance, AXES);
        return rows.stream().map(row -> axes.place(row, mean)).toList();
    }

    /** Two vectors of each word one after the other, zeros where one is unknown. */
    static Map<Integer, float[]> join(Map<Integer, float[]> one, Map<Integer, float[]> other) {
        int width = width(one);
        int otherWidth = width(other);
        double scale = spread(one);
        double otherScale = spread(other);
        Map<Integer, float[]> joined = new TreeMap<>();
        one.forEach((name, vector) -> {
            float[] both = new float[width + otherWidth];
            put(vector, scale, both, 0);
            joined.put(name, both);
        });
        other.forEach((name, vector) ->
                put(vector, otherScale, joined.computeIfAbsent(name, n -> new float[width + otherWidth]), width));
        return joined;
    }

    private static void put(float[] vector, double scale, float[] target, int at) {
        for (int i = 0; i < vector.length; i++) {
            target[at + i] = (float) (vector[i] / scale);
        }
    }

    private static int width(Map<Integer, float[]> vectors) {
        return vectors.values().stream()
                .mapToInt(vector -> vector.length)
                .findFirst()
                .orElse(0);
    }

    /** The root of the mean square of all numbers. */
    private static double spread(Map<Integer, float[]> vectors) {
        double squares = 0;
        for (float[] vector : vectors.values()) {
            for (float value : vector) {
                squares += value * value;
            }
        }
        return Math.max(1e-9, Math.sqrt(squares / Math.max(1, vectors.size() * (double) width(vectors))));
    }

    /** Axes of greatest variance, the first ones first. */
    record MainAxes(double[][] axes, double[] lengths) {
        private static final int ROUNDS = 60;

        /** By orthogonal iteration, from a start that is always the same. */
        static MainAxes of(double[][] covariance, int most) {
            int size = covariance.length;
            int count = Math.min(most, size);
            double[][] axes = new double[count][size];
            SplittableRandom random = new SplittableRandom(1);
            for (double[] axis : axes) {
                Arrays.setAll(axis, k -> random.nextDouble() - 0.5);
            }
            double[] lengths = new double[count];
            for (int round = 0; round < ROUNDS; round++) {
                for (int a = 0; a < count; a++) {
                    axes[a] = times(covariance, axes[a]);
                }
                for (int a = 0; a < count; a++) {
                    lengths[a] = upright(axes, a);
                }
            }
            return new MainAxes(axes, lengths);
        }

        private static double[] times(double[][] matrix, double[] vector) {
            double[] product = new double[vector.length];
            for (int r = 0; r < product.length; r++) {
                product[r] = dot(matrix[r], vector);
            }
            return product;
        }

        /** Makes an axis stand upright on those before it and have length one; returns the length it had. */
        private static double upright(double[][] axes, int a) {
            for (int before = 0; before < a; before++) {
                double share = dot(axes[a], axes[before]);
                for (int k = 0; k < axes[a].length; k++) {
                    axes[a][k] -= share * axes[before][k];
                }
            }
            double length = Math.sqrt(dot(axes[a], axes[a]));
            for (int k = 0; k < axes[a].length; k++) {
                axes[a][k] /= Math.max(1e-12, length);
            }
            return length;
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int k = 0; k < a.length; k++) {
                sum += a[k] * b[k];
            }
            return sum;
        }

        /** Where a row lies; an axis along which rows spread widely counts less, by the root of that spread. */
        float[] place(float[] row, double[] mean) {
            float[] place = new float[axes.length];
            for (int a = 0; a < place.length; a++) {
                double sum = 0;
                for (int k = 0; k < mean.length; k++) {
                    sum += axes[a][k] * (row[k] - mean[k]);
                }
                place[a] = (float) (sum / Math.sqrt(Math.sqrt(Math.max(1e-12, lengths[a]))));
            }
            return place;
        }
    }
}
