package org.wiredesk.ingest.cleaning;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.contract.RemovalKind;
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
        Cleaner cleaner =
                new Cleaner(RuleBook.with(List.of(new RuleText("own.rules", "off share-bar@1 for harbour.example"))));
        Copy copy = Copy.ofPlainText(STORY + "\nShare this story").asStory();
        assertThat(cleaner.clean(copy, from("harbour.example")).removed()).isEmpty();
        assertThat(cleaner.clean(copy, from("other.example")).removed()).hasSize(1);
    }

    @Test
    void a_rule_that_is_no_wording_can_be_switched_off_as_well_with_or_without_its_version() {
        Cleaner cleaner = new Cleaner(
                RuleBook.with(List.of(new RuleText("own.rules", "off byline for harbour.example\noff timestamp@1"))));
        Copy copy = Copy.ofPlainText("By Ana Lund\nPublished on 4 May 2031\n" + STORY)
                .asStory();
        assertThat(cleaner.clean(copy, from("harbour.example")).removed()).isEmpty();
        assertThat(cleaner.clean(copy, from("other.example")).removed())
                .extracting(removal -> removal.rule())
                .containsExactly("byline@1");
    }

    @Test
    void a_later_version_of_a_rule_replaces_it_where_the_old_one_is_switched_off() {
        String own =
                """
                off share-bar@1
                rule share-bar@2
                  kind chrome
                  whole carry it on
                  example Carry it on!
                """;
        Cleaner cleaner = new Cleaner(RuleBook.with(List.of(new RuleText("own.rules", own))));
        assertThat(cleaner.clean(
                                Copy.ofPlainText(STORY + "\nShare this story\nCarry it on")
                                        .asStory(),
                                Stated.NOTHING)
                        .removed())
                .extracting(removal -> removal.text())
                .containsExactly("Carry it on");
    }

    @Test
    void every_rule_tells_what_it_is() {
        List<RuleDescription> rules = RuleBook.with(
                        List.of(new RuleText("own.rules", RULE + "off share-bar@1 for harbour.example")))
                .descriptions();
        assertThat(rules).extracting(RuleDescription::rule).doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.rule()).isEqualTo(rule.name() + "@" + rule.version());
            assertThat(rule.version()).isPositive();
            assertThat(rule.kinds()).isNotEmpty();
            assertThat(rule.says() != null || !rule.wordings().isEmpty()).isTrue();
        });
        assertThat(rules.stream().filter(rule -> !rule.wordings().isEmpty()))
                .allSatisfy(rule -> assertThat(rule.examples()).isNotEmpty());
        assertThat(rules)
                .filteredOn(rule -> rule.name().equals("tide-table"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.from()).isEqualTo("own.rules");
                    assertThat(rule.wordings()).containsExactly("begins tides (today|tomorrow) at <name>");
                    assertThat(rule.sources()).containsExactly("harbour.example");
                });
        assertThat(rules)
                .filteredOn(rule -> rule.rule().equals("share-bar@1"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.offFor()).containsExactly("harbour.example"));
    }

    static Stream<CodeRule> code_rules_with_an_example() {
        return CodeRule.all().stream().filter(rule -> rule.example() != null);
    }

    @ParameterizedTest
    @MethodSource("code_rules_with_an_example")
    void a_rule_of_code_takes_its_example(CodeRule rule) {
        boolean stated = rule.name().startsWith("stated");
        Stated beside = new Stated(null, stated ? rule.example() : null, null, List.of());
        String above = rule.kinds().contains(RemovalKind.HEADLINE) ? "" : "The harbour is open again\n";
        Copy copy = Copy.ofPlainText(above + rule.example() + "\n" + STORY + "\n" + STORY.replace("Friday", "Sunday"));
        assertThat(new Cleaner(RuleBook.standard()).clean(copy, beside).removed())
                .anySatisfy(removal -> {
                    assertThat(removal.rule()).isEqualTo(rule.name());
                    assertThat(rule.kinds()).contains(removal.kind());
                    assertThat(rule.example()).contains(removal.text());
                });
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
                "off nothing@1 | own.rules, line 1: no rule has the name nothing@1",
                "# a comment;;off Share bar | own.rules, line 3: off wants a rule's name in the form name or name@version, not 'Share bar'",
                "off share | own.rules, line 1: no rule has the name share",
                "rule a@1;kind chrome;begins t;source;example t | own.rules, line 4: the name or domain of a source is missing",
                "rule a@1;kind chrome;words 9-2;begins t;example t | own.rules, line 3: words wants the smaller number first",
                "rule share-bar@1;kind chrome;begins tide;example tide | own.rules, line 3: there is a rule share-bar@1 already",
                "rule byline@1;kind byline;begins tide;example tide | own.rules, line 3: there is a rule byline@1 already",
                "rule a@1;kind chrome;begins;example tide | own.rules, line 3: matches no words at all",
                "rule a@1;kind chrome;words x;begins t;example t | own.rules, line 3: words wants a number or a range",
            })
    void a_broken_file_is_refused_with_line_and_reason(String lines, String message) {
        assertThatThrownBy(() -> RuleBook.with(List.of(new RuleText("own.rules", lines.replace(';', '\n')))))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(message);
    }

    private static Stated from(String domain) {
        return new Stated(new Source(null, domain), null, null, List.of());
    }
}
