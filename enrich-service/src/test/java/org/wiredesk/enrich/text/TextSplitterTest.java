package org.wiredesk.enrich.text;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

class TextSplitterTest {
    private static final TextSplitter SPLITTER = TextSplitter.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solheim’s office|Solheim 's office",
                "they don’t know|they do n't know",
                "the York-based firm|the York - based firm",
                "a U.S.-led plan|a U.S. - led plan",
                "Jean-Luc O’Brien of AT&T|Jean-Luc O'Brien of AT&T",
                "OSLO/BERGEN (Nordwire) – Rain|OSLO / BERGEN ( Nordwire ) – Rain",
                "it cost $3.5 million, or 10,000 each|it cost $ 3.5 million , or 10,000 each",
                "“We won,” he said.|\" We won , \" he said .",
                "the workers' union|the workers ' union",
                "see https://example.org/a.html.|see https://example.org/a.html .",
                "wait... what?!|wait ... what ? !",
                "Kim Jong-un met Tsai Ing-wen|Kim Jong-un met Tsai Ing-wen",
                "North Korea-led talks, Seoul-based|North Korea - led talks , Seoul - based"
            })
    void tokens_areCutAsReadersWould(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She told U.S. President Harold Whitcombe to wait.",
                "Gov. Anna Bell met Sen. Tom Reyes (D-Ohio) on Jan. 5 in St. Louis.",
                "Mr. J. Keating spoke first.",
            })
    void abbreviation_endsNoSentence(String text) {
        assertThat(split(text)).hasSize(1);
    }

    @Test
    void sentences_areCutAtFullStopsAndParagraphs() {
        List<TextSentence> sentences = split("Rain fell. It fell in Oslo\n\nA second paragraph");

        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(1).word(sentences.get(1).size() - 1)).isEqualTo("Oslo");
    }

    @Test
    void wrappedLine_isNoParagraph() {
        assertThat(split("The minister spoke to reporters in the\nharbour on Friday."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“Ja”—said 😀 Åse’s aunt… in Tromsø. Then (at 5.30) she left", "a’b’’c .. . x", "\u00a0 x\u2028y"
            })
    void offsets_pointAtTheTokensOwnCharacters(String text) {
        for (TextSentence sentence : split(text)) {
            for (Token token : sentence.tokens()) {
                assertThat(StraightQuotes.in(text.substring(token.start(), token.end())))
                        .isEqualTo(token.text());
                assertThat(token.text()).isNotBlank();
            }
        }
    }

    @Test
    void lineEndsOfWindows_areLineEnds() {
        List<TextSentence> sentences = split("Rain fell.\r\n\r\nIt fell in Oslo\r\nall day.");

        assertThat(sentences).hasSize(2);
        assertThat(words("Rain fell.\r\n\r\nIt fell in Oslo\r\nall day."))
                .containsExactly("Rain", "fell", ".", "It", "fell", "in", "Oslo", "all", "day", ".");
    }

    @Test
    void noBreakAndZeroWidthSpaces_divideWords() {
        assertThat(words("Anna\u00a0Bell met\u202fTom\u200bReyes"))
                .containsExactly("Anna", "Bell", "met", "Tom", "Reyes");
    }

    @Test
    void marksOfDirection_areNoPartOfAWord() {
        assertThat(words("said \u200fAnna\u200e and \u2066Tom\u2069."))
                .containsExactly("said", "Anna", "and", "Tom", ".");
    }

    @Test
    void blankText_hasNoSentences() {
        assertThat(split(" \n\t\n ")).isEmpty();
    }

    private static List<String> words(String text) {
        return split(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList();
    }

    private static List<TextSentence> split(String text) {
        return SPLITTER.split(MentionField.BODY, text, Deadline.in(Duration.ofMinutes(1)));
    }
}
