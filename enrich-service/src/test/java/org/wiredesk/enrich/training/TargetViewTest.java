package org.wiredesk.enrich.training;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TargetViewTest {

    @Test
    void view_isTheMeansOfTargetSentenceAndBothSides() {
        float[] words = {1, 2, 3, 4, 5, 6, 7, 8, 9};

        assertThat(TargetView.of(words, 1, 6, 8)).containsExactly(7.5f, 5, 4, 9);
    }

    @Test
    void sideWithoutWords_isZero() {
        assertThat(TargetView.of(new float[] {1, 10, 3, 30}, 2, 0, 1)).containsExactly(1, 10, 2, 20, 0, 0, 3, 30);
    }
}
