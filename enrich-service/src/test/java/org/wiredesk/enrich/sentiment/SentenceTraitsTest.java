package org.wiredesk.enrich.sentiment;

import org.junit.jupiter.api.Test;
import org.wiredesk.enrich.text.TextSentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.enrich.sentiment.Sentences.at;
import static org.wiredesk.enrich.sentiment.Sentences.sentence;

class SentenceTraitsTest {
    private static final Valences VALENCES =
            new Valences(new int[] {Valences.name("brave"), Valences.name("corrupt")}, new byte[] {24, -30});

    @Test
    void negation_turnsTheValenceOfWhatFollows() {
        assertThat(valence("The mayor was brave.", "brave")).isEqualTo(24);
        assertThat(valence("The mayor was not brave.", "brave")).isEqualTo(-16);
        assertThat(valence("The mayor wasn't corrupt.", "corrupt")).isEqualTo(20);
    }

    @Test
    void negation_endsWithItsClause() {
        assertThat(valence("The mayor did not answer, a brave choice.", "brave"))
                .isEqualTo(24);
    }

    @Test
    void contrast_beginsAClause() {
        TextSentence sentence = sentence("The mayor is brave but her deputy is corrupt.");
        SentenceTraits traits = new SentenceTraits(sentence, VALENCES);

        assertThat(traits.contrast).isTrue();
        assertThat(traits.clause[at(sentence, "deputy")]).isEqualTo(traits.clause[at(sentence, "corrupt")]);
        assertThat(traits.clause[at(sentence, "deputy")]).isNotEqualTo(traits.clause[at(sentence, "brave")]);
    }

    @Test
    void quotation_isAnotherVoice() {
        TextSentence sentence = sentence("“The mayor is corrupt,” the clerk said on Monday.");
        SentenceTraits traits = new SentenceTraits(sentence, VALENCES);

        assertThat(traits.quoted[at(sentence, "mayor")]).isTrue();
        assertThat(traits.quoted[at(sentence, "clerk")]).isFalse();
        assertThat(traits.speech[at(sentence, "said")]).isTrue();
    }

    @Test
    void names_areAllOneWord() {
        TextSentence sentence = sentence("On Monday Keating met Borland.");
        SentenceTraits traits = new SentenceTraits(sentence, VALENCES);

        assertThat(traits.word[at(sentence, "Keating")]).isEqualTo(traits.word[at(sentence, "Borland")]);
    }

    private static int valence(String text, String word) {
        TextSentence sentence = sentence(text);
        return new SentenceTraits(sentence, VALENCES).valence[at(sentence, word)];
    }
}
