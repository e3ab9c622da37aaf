package org.wiredesk.enrich.sentiment;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.text.TextSentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wiredesk.enrich.sentiment.Sentences.sentence;

class NetworkReadingTest {
    private static final WordVectors VECTORS = new WordVectors(
            2, 0.02f, new int[] {WordVectors.name("praised"), WordVectors.name("the")}, new byte[] {50, 10, -40, 20});

    @Test
    void projectedVectors_giveTheSameScores() {
        SplittableRandom random = new SplittableRandom(1);
        float[] parameters = new float[PooledNetwork.size(SentenceInput.width(VECTORS))];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (float) random.nextDouble() - 0.5f;
        }
        PooledNetwork network = new PooledNetwork(SentenceInput.width(VECTORS), parameters);
        TextSentence sentence = sentence("On Friday the voters praised Keating, but not the clerk.");
        SentenceInput input = SentenceInput.of(sentence, Valences.NONE, VECTORS);

        double[] plain = new NetworkReading(List.of(network), input).scores(5, 6);
        double[] projected =
                new NetworkReading(List.of(network), List.of(network.project(VECTORS)), input).scores(5, 6);

        assertThat(projected).containsExactly(plain, within(1e-3));
    }
}
