package org.wiredesk.enrich.training;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeldOutTest {

    @Test
    void eachExample_isScoredByALearnerThatHasNotSeenIt() {
        double[][] seen = HeldOut.scores(
                23,
                examples -> i -> new double[] {
                    Arrays.stream(examples).filter(e -> e == i).count(), examples.length
                });

        assertThat(seen).hasDimensions(23, 2);
        for (double[] scores : seen) {
            assertThat(scores[0]).isZero();
            assertThat(scores[1]).isBetween(18.0, 19.0);
        }
    }

    @Test
    void blend_leansOnTheScorerThatIsRight() {
        int[] labels = {0, 1, 2, 0, 1, 2};
        double[][] right = new double[6][3];
        double[][] blind = new double[6][3];
        for (int i = 0; i < 6; i++) {
            right[i][labels[i]] = 1;
            blind[i][(labels[i] + i / 3) % 3] = 1;
        }

        assertThat(Blend.fit(blind, right, labels).share()).isGreaterThan(0.5);
        assertThat(Blend.fit(right, blind, labels).share()).isLessThan(0.5);
    }
}
