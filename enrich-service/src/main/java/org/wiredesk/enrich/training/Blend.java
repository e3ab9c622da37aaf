package org.wiredesk.enrich.training;

/**
 * Two scorers as one: the sum of their scores in the shares that make held-out labels likeliest.
 *
 * @param share of the second scorer, 0 to 1
 * @param calibration of the sum
 */
record Blend(double share, Calibration calibration) {
    private static final int STEPS = 20;

    static Blend fit(double[][] one, double[][] other, int[] labels) {
        Blend best = new Blend(0, Calibration.fit(one, labels));
        for (int step = 1; step <= STEPS; step++) {
            double share = step / (double) STEPS;
            Calibration calibration = Calibration.fit(sum(one, other, share), labels);
            if (calibration.loss() < best.calibration().loss()) {
                best = new Blend(share, calibration);
            }
        }
        return best;
    }

    /** Factor on the first scorer's scores. */
    float first() {
        return (float) (calibration.sharpness() * (1 - share));
    }

    /** Factor on the second scorer's scores. */
    float second() {
        return (float) (calibration.sharpness() * share);
    }

    private static double[][] sum(double[][] one, double[][] other, double share) {
        double[][] sums = new double[one.length][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new double[one[i].length];
            for (int label = 0; label < sums[i].length; label++) {
                sums[i][label] = (1 - share) * one[i][label] + share * other[i][label];
            }
        }
        return sums;
    }
}
