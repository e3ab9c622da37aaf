package org.wiredesk.ingest.cleaning.training;

import java.util.List;

/** Precision, recall and F1 of "strip", and the share of kept lines that stay. */
record Figures(double precision, double recall, double f1, double kept) {

    /** @param scored probability and label of each line */
    static Figures of(List<double[]> scored, double threshold) {
        double struck = 0;
        double right = 0;
        double toStrike = 0;
        double toKeep = 0;
        for (double[] line : scored) {
            boolean strip = line[1] == 1;
            boolean said = line[0] >= threshold;
            struck += said ? 1 : 0;
            right += said && strip ? 1 : 0;
            toStrike += strip ? 1 : 0;
            toKeep += strip ? 0 : 1;
        }
        double precision = right / Math.max(1, struck);
        double recall = right / Math.max(1, toStrike);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Figures(precision, recall, f1, 1 - (struck - right) / Math.max(1, toKeep));
    }

    @Override
    public String toString() {
        return "P=%.4f R=%.4f F1=%.4f kept=%.4f".formatted(precision, recall, f1, kept);
    }
}
