package org.wiredesk.ingest.cleaning;

import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.ingest.cleaning.PhraseIndex.Match;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule over adversarial lines of growing length: the work grows with the length and not with its square. */
class LinearTimeTest {
    private static final int LENGTH = 4_000;
    private final Cleaner cleaner = new Cleaner(RuleBook.standard());

    static List<String> units() {
        return List.of(
                "copyright ",
                "© 2031 ",
                "(",
                "((",
                ") - ",
                "— ",
                "-- ",
                "by ",
                "By Ana ",
                "and ",
                "A/",
                "LISBON, ",
                "LISBON/",
                "sign up for our ",
                "this article was ",
                "read more: ",
                "a.",
                "U.S. ",
                "Ana Lund, ",
                "@",
                "a@",
                "www.",
                "http://",
                "\"",
                "’",
                ", ",
                "; ",
                ". ",
                "… ",
                "2031 ",
                "May 4, ",
                "(AP) ",
                "Reporting by Ana Lund; ",
                "related ",
                "\u0301",
                "\ud83d\ude00",
                "\u200f",
                "\u202e",
                " \u00a0",
                "x",
                "X",
                "***",
                "___ ",
                "photo: ",
                "credit: Ana/");
    }

    @ParameterizedTest
    @MethodSource("units")
    void wordings_found_grow_no_faster_than_the_line(String unit) {
        assertThat(steps(unit, 4)).isLessThanOrEqualTo(5 * steps(unit, 1) + 1_000);
    }

    @ParameterizedTest
    @MethodSource("units")
    void every_rule_ends_on_a_long_line_and_on_many_lines(String unit) {
        IntFunction<String> line = times -> unit.repeat(times * LENGTH / unit.length());
        check(line.apply(60));
        check((line.apply(1).substring(0, 100) + "\n").repeat(3_000));
    }

    private void check(String text) {
        Cleaned cleaned = cleaner.clean(Copy.ofPlainText(text), Stated.NOTHING);
        assertThat(cleaned.body().length()).isLessThanOrEqualTo(text.length() + text.length() / 2 + 2);
    }

    private static int steps(String unit, int times) {
        String text = unit.repeat(times * LENGTH / unit.length());
        Words words = Words.of(text);
        List<Match<WordingRule>> found = RuleBook.standard().find(words, 0, words.size());
        return found.size() + words.size();
    }
}
