package org.wiredesk.enrich.keyphrases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;

class KeyphraseExtractorTest {
    private static final TextSplitter SPLITTER = TextSplitter.load();
    private static final Deadline AMPLE = Deadline.in(Duration.ofMinutes(1));
    private static final String HEADLINE = "Ferry fares rise as harbour tunnel is delayed";
    private static final String BODY = "Ferry fares will rise by a tenth, the harbour board said on Friday. The harbour"
            + " tunnel that was to replace the ferry is two years late. Commuters killed time in long queues. A spokeswoman"
            + " for the harbour board blamed soft ground under the tunnel for the delay. Ferry fares last rose when diesel"
            + " prices doubled. The harbour tunnel costs more than the new hospital, and soft ground may cost more still.";

    @Test
    void recurringPhrasesOfTheHeadline_comeFirst() {
        assertThat(extract().subList(0, 3)).contains("harbour tunnel", "ferry fares");
    }

    @Test
    void phrases_areFiveToTenAndFromTheText() {
        String text = (HEADLINE + " " + BODY).toLowerCase(Locale.ROOT);

        assertThat(extract()).hasSizeBetween(5, 10).allMatch(text::contains);
    }

    @Test
    void phrase_doesNotSayMostlyWhatABetterOneSays() {
        List<String> phrases = extract();

        assertThat(phrases).doesNotContain("harbour", "tunnel", "ferry", "fares");
    }

    @Test
    void verbs_areNoKeyphrases() {
        assertThat(extract()).noneMatch(phrase -> phrase.contains("killed") || phrase.endsWith("doubled"));
    }

    private static List<String> extract() {
        List<TextSentence> sentences = new ArrayList<>(SPLITTER.split(MentionField.HEADLINE, HEADLINE, AMPLE));
        sentences.addAll(SPLITTER.split(MentionField.BODY, BODY, AMPLE));
        return new KeyphraseExtractor().extract(sentences, List.of(), AMPLE);
    }
}
