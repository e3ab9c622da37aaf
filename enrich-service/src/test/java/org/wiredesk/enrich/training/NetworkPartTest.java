package org.wiredesk.enrich.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.sentiment.Valences;
import org.wiredesk.enrich.sentiment.WordVectors;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkPartTest {
    private static final TextSplitter SPLITTER = TextSplitter.load();
    private static final WordVectors VECTORS = new WordVectors(
            2, 0.02f, new int[] {WordVectors.name("praised"), WordVectors.name("condemned")}, new byte[] {
                50, 10, -40, 20
            });

    /** Says of open text what it was told to, and notes what it was allowed to learn from. */
    private record Prompted(List<SentimentExample> open, List<Judgement> judgements, List<int[]> heard)
            implements Teacher {
        @Override
        public List<Judgement> judge(int[] rows) {
            heard.add(rows);
            return judgements;
        }
    }

    @Test
    void whatTheTeacherSays_isLearntBesideWhatPeopleSay() {
        List<SentimentExample> judged = new ArrayList<>();
        List<SentimentExample> open = new ArrayList<>();
        List<Judgement> said = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            judged.add(example("praised", 2));
            open.add(example("condemned", SentimentExample.UNJUDGED));
            said.add(new Judgement(new float[] {0.9f, 0.1f, 0}, 1));
        }
        Prompted teacher = new Prompted(open, said, new ArrayList<>());
        int[] rows = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
        judged.add(example("condemned", 0));

        IntFunction<double[]> learnt = new NetworkPart(
                        judged,
                        teacher,
                        Valences.NONE,
                        VECTORS,
                        new PooledNetworkTrainer.Settings(30, 0.01f, 8, 0, 0, 0.2f, 3))
                .learn(rows);

        double[] praise = learnt.apply(0);
        double[] condemnation = learnt.apply(60);
        assertThat(praise[2]).isGreaterThan(praise[0]);
        assertThat(condemnation[0]).isGreaterThan(condemnation[2]);
        assertThat(teacher.heard()).allMatch(heard -> Arrays.equals(heard, rows));
    }

    private static SentimentExample example(String verb, int label) {
        return new SentimentExample(
                SPLITTER.split(
                                MentionField.BODY,
                                "Voters " + verb + " Keating on Friday.",
                                Deadline.in(Duration.ofMinutes(1)))
                        .get(0),
                2,
                3,
                label);
    }
}
