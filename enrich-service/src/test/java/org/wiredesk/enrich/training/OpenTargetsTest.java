package org.wiredesk.enrich.training;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;

class OpenTargetsTest {
    private static final String TEXT =
            "Critics of President Barack Obama said that the plan would hurt small farms in Kansas. "
                    + "He spoke on Friday.";

    @Test
    void peopleInSentences_areTargets() {
        List<SentimentExample> targets = OpenTargets.of(List.of(TEXT), TextSplitter.load());

        assertThat(targets).hasSize(1);
        SentimentExample target = targets.get(0);
        assertThat(target.sentence().word(target.end() - 1)).isEqualTo("Obama");
        assertThat(target.label()).isEqualTo(SentimentExample.UNJUDGED);
    }

    @Test
    void repeatedSentence_isTakenOnce() {
        assertThat(OpenTargets.of(List.of(TEXT, TEXT), TextSplitter.load())).hasSize(1);
    }
}
