package org.wiredesk.enrich.entities;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.linear.SortedNames;

import static org.assertj.core.api.Assertions.assertThat;

class WordPathsTest {
    private final WordPaths paths = new WordPaths(
            new SortedNames(new int[] {WordPaths.name("marlow")}), new short[] {0}, new int[] {0b1_1010_1010_11});

    @Test
    void capitalsAndTheLengthOfNumbers_makeNoDifference() {
        assertThat(WordPaths.name("MARLOW")).isEqualTo(WordPaths.name("marlow"));
        assertThat(WordPaths.name("1990s")).isEqualTo(WordPaths.name("20s")).isNotEqualTo(WordPaths.name("s"));
    }

    @Test
    void classes_areTheFirstStepsOfThePath() {
        assertThat(paths.classes(WordPaths.name("Marlow")))
                .containsExactly(0b1_1010, 0b1_1010_10, 0b1_1010_1010_11, 0b1_1010_1010_11);
    }

    @Test
    void strangers_haveNoClass() {
        assertThat(paths.classes(WordPaths.name("bergen"))).containsOnly(0);
    }
}
