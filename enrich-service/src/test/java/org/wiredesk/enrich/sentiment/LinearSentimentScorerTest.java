package org.wiredesk.enrich.sentiment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.Polarity;
import org.wiredesk.enrich.text.TextSentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.enrich.sentiment.Sentences.at;
import static org.wiredesk.enrich.sentiment.Sentences.sentence;

class LinearSentimentScorerTest {
    private static final LinearSentimentScorer SCORER = LinearSentimentScorer.load();

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Critics condemned Keating for his shameful lies about the harbour. | Keating | NEGATIVE
            Teachers praised Borland for her courage and her generous work.    | Borland | POSITIVE
            The committee will meet Keating in the town hall on Tuesday.       | Keating | NEUTRAL
            “Keating is a corrupt liar,” Borland told reporters.               | Keating | NEGATIVE
            “Keating is a hero and a great leader,” Borland told reporters.    | Keating | POSITIVE
            """)
    void sentenceSpeaksOfItsTarget(String text, String target, Polarity polarity) {
        assertThat(towards(text, target).sentiment().polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            “Keating is a corrupt liar,” Borland said.                  | Keating | Borland
            Borland said that Keating was a disgrace to the town.       | Keating | Borland
            Borland was praised, but Keating was convicted of fraud.    | Keating | Borland
            """)
    void ill_isSpokenOfTheOneAndNotOfTheOther(String text, String one, String other) {
        assertThat(towards(text, one).negative())
                .isGreaterThan(towards(text, other).negative() + 0.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Keating is honest and brave. | Keating is not honest and not brave. | Keating
            """)
    void negation_takesPraiseBack(String praise, String negated, String target) {
        assertThat(towards(negated, target).positive())
                .isLessThan(towards(praise, target).positive() - 0.1);
    }

    private static Opinion towards(String text, String target) {
        TextSentence sentence = sentence(text);
        int at = at(sentence, target);
        return SCORER.read(sentence).towards(at, at + 1);
    }
}
