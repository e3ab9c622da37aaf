package org.wiredesk.local.console;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTest {

    @Test
    void wrap_breaks_between_words_and_never_inside_one() {
        assertThat(Text.wrap("The ferry sails on Incomprehensibilities tonight", 14, "  "))
                .containsExactly("  The ferry", "  sails on", "  Incomprehensibilities", "  tonight");
    }

    @Test
    void printable_takes_away_what_could_steer_a_terminal() {
        assertThat(Text.printable("a\u001b[31mb\u0007c\u202ed\u0085e")).isEqualTo("a [31mb cd e");
    }

    @Test
    void printable_keeps_letters_of_every_script() {
        String text = "Łódź – “naïve” 東京 عربى 👩‍🚒";
        assertThat(Text.printable(text)).isEqualTo(text);
    }

    @Test
    void shorten_cuts_to_the_length_and_says_so() {
        assertThat(Text.shorten("one  two\nthree", 9)).isEqualTo("one two…");
        assertThat(Text.shorten("one two", 7)).isEqualTo("one two");
    }

    @Test
    void units_are_written_as_people_do() {
        assertThat(Units.bytes(1)).isEqualTo("1 byte");
        assertThat(Units.bytes(4_300)).isEqualTo("4.2 KB");
        assertThat(Units.duration(Duration.ofMillis(2_449))).isEqualTo("2.4 s");
        assertThat(Units.duration(Duration.ofSeconds(185))).isEqualTo("3 min 5 s");
        assertThat(Units.count(1_200, "article")).isEqualTo("1,200 articles");
    }

    @Test
    void table_columns_are_as_wide_as_their_longest_cell() {
        assertThat(new Table().row("topic", "messages").row("articles.raw", "3").lines())
                .containsExactly("topic          messages", "articles.raw   3");
    }

    @Test
    void bar_is_full_only_when_everything_is_done() {
        assertThat(ProgressBar.bar(1, 2)).isEqualTo("█".repeat(15) + "░".repeat(15) + "  1 of 2");
        assertThat(ProgressBar.bar(299, 300)).contains("░");
        assertThat(ProgressBar.bar(300, 300)).doesNotContain("░");
    }
}
