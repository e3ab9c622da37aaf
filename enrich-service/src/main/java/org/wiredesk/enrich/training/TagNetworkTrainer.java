package org.wiredesk.enrich.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.wiredesk.enrich.linear.Order;

/**
 * Trains a {@link TagNetwork} on sentences that people marked: cross-entropy, Adam with a falling rate, dropout of inputs, of the
 * hidden layer and of the teacher. Same sentences: same network.
 */
final class TagNetworkTrainer {
    private static final int WIDTH = 256;
    private static final int EPOCHS = 4;
    private static final int BATCH = 256;
    private static final float RATE = 1e-3f;
    private static final float INPUT_DROPOUT = 0.2f;
    private static final float HIDDEN_DROPOUT = 0.3f;
    /** Share of words at which the teacher is not heard: it may be wrong, and it is better on text that it knows. */
    private static final float DEAF = 0.3f;

    private record Place(int sentence, int word) {}

    private final SplittableRandom random = new SplittableRandom(11);
    private final List<ContextReading> sentences = new ArrayList<>();
    private final List<byte[]> tags = new ArrayList<>();

    void add(ContextReading sentence, byte[] right) {
        sentences.add(sentence);
        tags.add(right);
    }

    TagNetwork train() {
        TagNetwork network = new TagNetwork(ContextReading.SIZE, WIDTH, random);
        Adam adam = new Adam(network.parameters().length);
        float[] gradient = new float[network.parameters().length];
        List<Place> words = openWords();
        int[] order = Order.of(words.size());
        int steps = EPOCHS * ((order.length + BATCH - 1) / BATCH);
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Order.shuffle(order, random);
            for (int from = 0; from < order.length; from += BATCH) {
                int end = Math.min(order.length, from + BATCH);
                Arrays.fill(gradient, 0);
                for (int k = from; k < end; k++) {
                    learn(network, words.get(order[k]), gradient);
                }
                float rate = RATE * (1 - step++ / (float) steps);
                adam.step(network.parameters(), gradient, rate, 1f / (end - from));
            }
        }
        return network;
    }

    private void learn(TagNetwork network, Place place, float[] gradient) {
        float[] input = sentences.get(place.sentence()).input(place.word(), random.nextDouble() < DEAF);
        for (int i = 0; i < input.length; i++) {
            if (input[i] != 0) {
                input[i] *= dropout(INPUT_DROPOUT);
            }
        }
        float[] mask = new float[WIDTH];
        for (int h = 0; h < WIDTH; h++) {
            mask[h] = dropout(HIDDEN_DROPOUT);
        }
        network.learn(input, tags.get(place.sentence())[place.word()], mask, gradient);
    }

    private float dropout(float share) {
        return random.nextDouble() < share ? 0 : 1 / (1 - share);
    }

    private List<Place> openWords() {
        List<Place> places = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = 0; i < tags.get(s).length; i++) {
                if (sentences.get(s).open()[i]) {
                    places.add(new Place(s, i));
                }
            }
        }
        return places;
    }
}
