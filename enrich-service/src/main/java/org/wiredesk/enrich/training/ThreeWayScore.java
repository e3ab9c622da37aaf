package org.wiredesk.enrich.training;

import java.util.Locale;

/** Macro-F1 and accuracy over negative, neutral and positive. */
final class ThreeWayScore {
    private final int[][] counts = new int[3][3];

    void count(int gold, int found) {
        counts[gold][found]++;
    }

    double f1(int label) {
        int right = counts[label][label];
        int wrong = -2 * right;
        for (int other = 0; other < 3; other++) {
            wrong += counts[label][other] + counts[other][label];
        }
        return 2.0 * right / Math.max(1, 2 * right + wrong);
    }

    double macroF1() {
        return (f1(0) + f1(1) + f1(2)) / 3;
    }

    double accuracy() {
        int total = 0;
        for (int[] row : counts) {
            total += row[0] + row[1] + row[2];
        }
        return (counts[0][0] + counts[1][1] + counts[2][2]) / (double) Math.max(1, total);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 negative %.1f neutral %.1f positive %.1f; macro-F1 %.1f; accuracy %.1f",
                100 * f1(0),
                100 * f1(1),
                100 * f1(2),
                100 * macroF1(),
                100 * accuracy());
    }
}
