package org.wiredesk.ingest.cleaning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleBookTest {
    private static final String STORY =
            "The harbour master said on Friday that the ferries would run again before the end of the week.";
    private static final String RULE =
            """
            rule tide-table@3
              kind chrome
              source harbour.example
              begins tides (today|tomorrow) at <name>
              example Tides today at Vigo
            """;

    @Test
    void an_operators_rule_takes_lines_of_its_source_only() {
        Cleaner cleaner = new Cleaner(RuleBook.with(List.of(new RuleText("own.rules", RULE))));
        Copy copy = Copy.ofPlainText(STORY + "\nTides today at Vigo: 4:10").asStory();
        assertThat(cleaner.clean(copy, from("harbour.example")).removed())
                .extracting(removal -> removal.rule())
                .containsExactly("tide-table@3");
        assertThat(cleaner.clean(copy, from("other.example")).removed()).isEmpty();
    }

    @Test
    void a_rule_can_be_switched_off_for_a_source() {
        Cleaner cleaner = new Cleaner(RuleBook.with(List.of(new RuleText("own.rules", "off share-bar@1 for harbour.example"))));
        Copy copy = Copy.ofPlainText(STORY + "\nShare this story").asStory();
        assertThat(cleaner.clean(copy, from("harbour.example")).removed()).isEmpty();
        assertThat(cleaner.clean(copy, from("other.example")).removed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule tides | own.rules, line 1: a rule's name has the form name@version, not 'tides'",
                "kind chrome | own.rules, line 1: 'kind' stands before any rule",
                "rule a@1;kind weather | own.rules, line 2: 'weather' is none of",
                "rule a@1;kind chrome;begins tide (a;example x | own.rules, line 3: ')' is missing in: tide (a",
                "rule a@1;kind chrome;begins tide;example ebb | own.rules, line 3: rule a@1 does not match its example: ebb",
                "rule a@1;kind chrome;begins tide;example tide;counter tide table | own.rules, line 3: rule a@1 matches what it must not",
                "rule a@1;kind chrome;begins tide | own.rules, line 1: rule a@1 has no example",
                "rule a@1;colour blue | own.rules, line 2: unknown word 'colour'",
                "off nothing@1 | no rule has the name nothing@1",
                "rule a@1;kind chrome;words x;begins t;example t | own.rules, line 3: words wants a number or a range",
            })
    void a_broken_file_is_refused_with_line_and_reason(String lines, String message) {
        assertThatThrownBy(() -> RuleBook.with(List.of(new RuleText("own.rules", lines.replace(';', '\n')))))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(message);
    }

    private static Stated from(String domain) {
        return new Stated(new Source(null, domain), null, null, java.util.List.of());
    }
}
