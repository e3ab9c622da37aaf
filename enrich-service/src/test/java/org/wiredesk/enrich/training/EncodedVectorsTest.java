package org.wiredesk.enrich.training;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.sentiment.WordVectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class EncodedVectorsTest {

    @Test
    void words_lieAlongTheAxesOnWhichTheyDiffer() {
        Map<Integer, float[]> vectors =
                EncodedVectors.distil(new FakeEncoder(), Set.of("praised", "condemned", "visited", "--"));

        assertThat(vectors).hasSize(3);
        float praised = vectors.get(WordVectors.name("praised"))[0];
        float condemned = vectors.get(WordVectors.name("condemned"))[0];
        float visited = vectors.get(WordVectors.name("visited"))[0];
        assertThat(Math.signum(praised)).isEqualTo(-Math.signum(condemned));
        assertThat(Math.abs(visited)).isLessThan(Math.abs(praised)).isLessThan(Math.abs(condemned));
    }

    @Test
    void mainAxes_areThoseOfGreatestVariance() {
        EncodedVectors.MainAxes axes =
                EncodedVectors.MainAxes.of(new double[][] {{2, 1, 0}, {1, 2, 0}, {0, 0, 0.1}}, 2);

        assertThat(axes.lengths()[0]).isCloseTo(3, offset(1e-9));
        assertThat(axes.lengths()[1]).isCloseTo(1, offset(1e-9));
        assertThat(Math.abs(axes.axes()[0][0])).isCloseTo(Math.sqrt(0.5), offset(1e-9));
        assertThat(axes.axes()[0][0]).isCloseTo(axes.axes()[0][1], offset(1e-9));
    }

    @Test
    void joinedVectors_areOfOneSpreadAndZeroWhereUnknown() {
        Map<Integer, float[]> joined =
                EncodedVectors.join(Map.of(1, new float[] {4, -4}, 2, new float[] {4, 4}), Map.of(2, new float[] {-9}));

        assertThat(joined.get(1)).containsExactly(1, -1, 0);
        assertThat(joined.get(2)).containsExactly(1, 1, -1);
    }
}
