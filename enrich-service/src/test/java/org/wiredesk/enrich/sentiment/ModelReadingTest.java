package org.wiredesk.enrich.sentiment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.linear.WeightTable;
import org.wiredesk.enrich.text.TextSentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wiredesk.enrich.sentiment.Sentences.at;
import static org.wiredesk.enrich.sentiment.Sentences.sentence;

class ModelReadingTest {
    private static final int INPUTS = SentenceInput.width(WordVectors.NONE);

    @Test
    void networks_areAddedToTheLinearScores() {
        Opinion opinion = towards("The mayor spoke.", model(2, 0.5f));

        assertThat(opinion.positive()).isCloseTo(Math.E / (Math.E + 2), within(1e-6));
        assertThat(opinion.negative()).isCloseTo(1 / (Math.E + 2), within(1e-6));
    }

    @Test
    void withoutNetworks_onlyTheLinearScoresCount() {
        Opinion opinion = towards("The mayor spoke.", model(2, 0));

        assertThat(opinion.positive()).isCloseTo(1 / 3.0, within(1e-6));
    }

    /** No weights, and networks that always say the same. */
    private static SentimentModel model(float positive, float sharpness) {
        WeightTable none = WeightTable.pack(SentimentModel.LABELS, new int[0], new float[0], 0);
        float[] parameters = new float[PooledNetwork.size(INPUTS)];
        parameters[PooledNetwork.outputBias(INPUTS) + 2] = positive;
        PooledNetwork network = new PooledNetwork(INPUTS, parameters);
        return new SentimentModel(
                "test", Valences.NONE, none, 1, WordVectors.NONE, List.of(network, network), sharpness, none, 1);
    }

    private static Opinion towards(String text, SentimentModel model) {
        TextSentence sentence = sentence(text);
        int at = at(sentence, "mayor");
        return new LinearSentimentScorer(model).read(sentence).towards(at, at + 1);
    }
}
