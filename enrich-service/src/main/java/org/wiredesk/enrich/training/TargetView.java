package org.wiredesk.enrich.training;

/** What a transformer's words show of a target: means over the target, the sentence and a few words on each side. */
final class TargetView {
    private static final int PARTS = 4;
    private static final int REACH = 5;

    private TargetView() {}

    static int size(int dimensions) {
        return PARTS * dimensions;
    }

    static float[] of(float[] words, int dimensions, int first, int end) {
        int size = words.length / dimensions;
        float[] view = new float[size(dimensions)];
        addMean(words, dimensions, first, end, view, 0);
        addMean(words, dimensions, 0, size, view, 1);
        addMean(words, dimensions, Math.max(0, first - REACH), first, view, 2);
        addMean(words, dimensions, end, Math.min(size, end + REACH), view, 3);
        return view;
    }

    private static void addMean(float[] words, int dimensions, int from, int end, float[] view, int part) {
        for (int word = from; word < end; word++) {
            for (int k = 0; k < dimensions; k++) {
                view[part * dimensions + k] += words[word * dimensions + k] / (end - from);
            }
        }
    }
}
