package org.wiredesk.enrich.linear;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeightTableTest {
    private static final int LABELS = 3;
    private final Random random = new Random(5);

    @Test
    void manyFeaturesAtOnce_addWhatTheyAddOneByOne() {
        for (int size : new int[] {0, 1, 7, 1_000}) {
            int[] names = random.ints().distinct().limit(size).toArray();
            WeightTable table = table(names);
            // Known, unknown, twice and among the neighbours of a known one.
            int[] asked = IntStream.concat(
                            IntStream.concat(IntStream.of(names), IntStream.of(names)),
                            IntStream.concat(random.ints(2_000), IntStream.range(-500, 500)))
                    .toArray();
            int[] oneByOne = new int[LABELS];
            for (int feature : asked) {
                table.add(feature, oneByOne, 0);
            }

            int[] atOnce = new int[LABELS];
            table.addAll(asked.clone(), asked.length, new WeightTable.Lookup(asked.length), atOnce, 0);

            assertThat(atOnce).isEqualTo(oneByOne);
        }
    }

    @Test
    void onlyTheFirstFeaturesCount() {
        WeightTable table = table(new int[] {1, 2});
        int[] scores = new int[LABELS];
        table.addAll(new int[] {1, 2}, 1, new WeightTable.Lookup(2), scores, 0);

        int[] first = new int[LABELS];
        table.add(1, first, 0);
        assertThat(scores).isEqualTo(first).isNotEqualTo(new int[LABELS]);
    }

    private WeightTable table(int[] names) {
        float[] weights = new float[names.length * LABELS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 + random.nextFloat();
        }
        return WeightTable.pack(LABELS, names, weights, 0);
    }
}
