package org.wiredesk.enrich.onnx;

/** What the values of a model's labels say. */
final class Probabilities {
    private Probabilities() {}

    static double[] of(float[] values) {
        double most = values[largest(values)];
        double[] likely = new double[values.length];
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            likely[i] = Math.exp(values[i] - most);
            total += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= total;
        }
        return likely;
    }

    static int largest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
