package org.wiredesk.enrich.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class EncoderTeacherTest {
    private static final TextSplitter SPLITTER = TextSplitter.load();
    private static final List<String> VERBS = List.of("condemned", "met", "praised");
    private static final int EXAMPLES = 600;

    @Test
    void openText_isJudgedAsTheExamplesTeach() {
        EncoderTeacher teacher = teacher();

        List<Judgement> said = teacher.judge(IntStream.range(0, EXAMPLES).toArray());

        for (int label = 0; label < 3; label++) {
            for (int other = 0; other < 3; other++) {
                assertThat(said.get(label).likely()[label])
                        .isGreaterThanOrEqualTo(said.get(label).likely()[other]);
            }
        }
    }

    @Test
    void examplesThatAreHeldOut_areNotHeard() {
        EncoderTeacher teacher = teacher();

        int[] withoutPraise =
                IntStream.range(0, EXAMPLES).filter(i -> i % 3 != 2).toArray();

        float[] praised = teacher.judge(withoutPraise).get(2).likely();

        assertThat(praised[2]).isLessThan(praised[0]).isLessThan(praised[1]);
    }

    @Test
    void sameRows_giveTheSameJudgements() {
        int[] rows = IntStream.range(0, 90).toArray();
        List<Judgement> one = teacher().judge(rows);
        List<Judgement> other = teacher().judge(rows);

        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).likely()).containsExactly(other.get(i).likely());
            assertThat(one.get(i).weight()).isEqualTo(other.get(i).weight());
        }
    }

    @Test
    void whatIsSaidTooOften_weighsLess() {
        List<float[]> said =
                List.of(new float[] {0, 1, 0}, new float[] {0, 1, 0}, new float[] {0, 1, 0}, new float[] {1, 0, 0});

        List<Judgement> even = EncoderTeacher.even(said, new int[] {0, 0, 1, 1});

        assertThat(even.get(3).weight())
                .isCloseTo(
                        even.get(0).weight()
                                + even.get(1).weight()
                                + even.get(2).weight(),
                        offset(1e-5f));
    }

    private static EncoderTeacher teacher() {
        List<SentimentExample> judged = new ArrayList<>();
        for (int i = 0; i < EXAMPLES; i++) {
            judged.add(example("Voters " + VERBS.get(i % 3) + " Keating on Friday.", i % 3));
        }
        List<SentimentExample> open = VERBS.stream()
                .map(verb -> example("Voters " + verb + " Borland on Friday.", SentimentExample.UNJUDGED))
                .toList();
        return new EncoderTeacher(new FakeEncoder(), judged, open);
    }

    private static SentimentExample example(String text, int label) {
        return new SentimentExample(
                SPLITTER.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1)))
                        .get(0),
                2,
                3,
                label);
    }
}
