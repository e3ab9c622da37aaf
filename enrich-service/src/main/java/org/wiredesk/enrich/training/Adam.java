package org.wiredesk.enrich.training;

/** Steps of Adam (Kingma and Ba 2015) with the constants of the paper. */
final class Adam {
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;

    private final float[] means;
    private final float[] squares;
    private double meanLeft = 1;
    private double squareLeft = 1;

    Adam(int parameters) {
        this.means = new float[parameters];
        this.squares = new float[parameters];
    }

    /** @param share factor on the summed gradient */
    void step(float[] parameters, float[] gradient, float rate, float share) {
        meanLeft *= MEAN;
        squareLeft *= SQUARE;
        float size = (float) (rate * Math.sqrt(1 - squareLeft) / (1 - meanLeft));
        for (int i = 0; i < parameters.length; i++) {
            float slope = gradient[i] * share;
            means[i] = MEAN * means[i] + (1 - MEAN) * slope;
            squares[i] = SQUARE * squares[i] + (1 - SQUARE) * slope * slope;
            parameters[i] -= size * means[i] / ((float) Math.sqrt(squares[i]) + 1e-8f);
        }
    }
}
