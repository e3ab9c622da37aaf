package org.wiredesk.enrich.sentiment;

import java.time.Duration;
import java.util.List;

import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences for tests. */
final class Sentences {
    private static final TextSplitter SPLITTER = TextSplitter.load();

    private Sentences() {}

    static TextSentence sentence(String text) {
        List<TextSentence> sentences = SPLITTER.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1)));
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }

    /** The place of the first such word. */
    static int at(TextSentence sentence, String word) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.word(i).equals(word)) {
                return i;
            }
        }
        throw new AssertionError("There is no word " + word + ".");
    }
}
