package org.wiredesk.enrich.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.sentiment.NetworkReading;
import org.wiredesk.enrich.sentiment.PooledNetwork;
import org.wiredesk.enrich.sentiment.SentenceInput;
import org.wiredesk.enrich.sentiment.Valences;
import org.wiredesk.enrich.sentiment.WordVectors;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PooledNetworkTrainerTest {
    private static final PooledNetworkTrainer.Settings SETTINGS =
            new PooledNetworkTrainer.Settings(30, 0.01f, 8, 0.1f, 0.1f, 0.2f, 3);
    private static final WordVectors VECTORS = new WordVectors(
            2,
            0.02f,
            new int[] {WordVectors.name("praised"), WordVectors.name("condemned"), WordVectors.name("met")},
            new byte[] {50, 10, -40, 20, 5, -60});
    private static final int INPUTS = SentenceInput.width(VECTORS);
    private static final TextSplitter SPLITTER = TextSplitter.load();

    @Test
    void gradient_isTheSlopeOfTheLoss() {
        PooledNetworkTrainer trainer = new PooledNetworkTrainer(SETTINGS, INPUTS);
        PooledNetworkTrainer.Example judged = example("Voters praised Keating on Friday, but not twice.", 2, 2);
        PooledNetworkTrainer.Example example = new PooledNetworkTrainer.Example(
                judged.sentence(), judged.first(), judged.end(), new Judgement(new float[] {0.1f, 0.2f, 0.7f}, 0.8f));
        trainer.learn(example, 0, 0, 0);
        float[] gradient = trainer.gradient().clone();

        float step = 0.001f;
        for (int i = 0; i < gradient.length; i += 7) {
            float before = trainer.parameters()[i];
            trainer.parameters()[i] = before + step;
            double above = trainer.learn(example, 0, 0, 0);
            trainer.parameters()[i] = before - step;
            double below = trainer.learn(example, 0, 0, 0);
            trainer.parameters()[i] = before;
            assertThat((above - below) / (2 * step)).isCloseTo(gradient[i], within(2e-3));
        }
    }

    @Test
    void trainedNetwork_tellsWhatWasSaidOfTheTarget() {
        List<PooledNetworkTrainer.Example> examples = new ArrayList<>();
        String[] verbs = {"condemned", "met", "praised"};
        for (int i = 0; i < 60; i++) {
            examples.add(example("Voters " + verbs[i % 3] + " Keating on Friday.", 2, i % 3));
        }

        PooledNetwork network = new PooledNetworkTrainer(SETTINGS, INPUTS).train(examples);

        for (int label = 0; label < 3; label++) {
            PooledNetworkTrainer.Example example = example("On Monday voters " + verbs[label] + " Borland.", 4, label);
            double[] scores = new NetworkReading(List.of(network), example.sentence()).scores(4, 5);
            for (int other = 0; other < 3; other++) {
                assertThat(scores[label]).isGreaterThanOrEqualTo(scores[other]);
            }
        }
    }

    private static PooledNetworkTrainer.Example example(String text, int target, int label) {
        TextSentence sentence = SPLITTER.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1)))
                .get(0);
        return new PooledNetworkTrainer.Example(
                SentenceInput.of(sentence, Valences.NONE, VECTORS), target, target + 1, Judgement.ofPerson(label));
    }
}
