package org.wiredesk.enrich.training;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.entities.Tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TagNetworkTest {
    private static final int INPUTS = 5;
    private static final int WIDTH = 7;
    private static final float[] INPUT = {0.5f, -1, 0, 2, 0.25f};

    private final TagNetwork network = new TagNetwork(INPUTS, WIDTH, new SplittableRandom(3));

    @Test
    void probabilities_addUpToOne() {
        double total = 0;
        for (float log : network.logProbabilities(INPUT)) {
            total += Math.exp(log);
        }

        assertThat(total).isCloseTo(1, within(1e-5));
    }

    @Test
    void gradient_isTheSlopeOfTheLoss() {
        float[] mask = {1, 0, 2, 1, 1, 0, 1};
        int tag = Tag.of(1, Tag.UNIT);
        float[] gradient = new float[network.parameters().length];

        network.learn(INPUT, tag, mask, gradient);

        for (int i = 0; i < gradient.length; i += 3) {
            float before = network.parameters()[i];
            network.parameters()[i] = before + 1e-2f;
            double above = loss(tag, mask);
            network.parameters()[i] = before - 1e-2f;
            double below = loss(tag, mask);
            network.parameters()[i] = before;
            assertThat(gradient[i]).isCloseTo((float) ((above - below) / 2e-2), within(2e-3f));
        }
    }

    private double loss(int tag, float[] mask) {
        return network.learn(INPUT, tag, mask, new float[network.parameters().length]);
    }

    @Test
    void steps_makeTheRightTagLikely() {
        float[] mask = new float[WIDTH];
        Arrays.fill(mask, 1);
        int tag = Tag.of(2, Tag.BEGIN);
        Adam adam = new Adam(network.parameters().length);

        for (int step = 0; step < 200; step++) {
            float[] gradient = new float[network.parameters().length];
            network.learn(INPUT, tag, mask, gradient);
            adam.step(network.parameters(), gradient, 1e-2f, 1);
        }

        assertThat(network.logProbabilities(INPUT)[tag]).isGreaterThan(-0.1f);
    }
}
