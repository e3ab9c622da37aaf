package org.wiredesk.ingest.repetition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineHashTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voices of the harbour | VOICES  of the   harbour!",
                "Issue of spring 2031 | Issue of spring 2032",
                "On the quay since 9:30 | On the quay since 14:05",
            })
    void case_punctuation_years_and_times_do_not_count(String one, String other) {
        assertThat(LineHash.of(one)).isEqualTo(LineHash.of(other)).isNotEqualTo(LineHash.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferries carried 312 passengers | Ferries carried 313 passengers",
                "Highest tide at 412 centimetres | Highest tide at 4120 centimetres",
                "Voices of the harbour | Voices oft he harbour",
                "The score was 3:1 at the end | The score was 3:2 at the end",
            })
    void other_figures_and_words_do(String one, String other) {
        assertThat(LineHash.of(one)).isNotEqualTo(LineHash.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Background", "Yes. No.", "* * *", "12 13 14 15 16 17 18"})
    void what_is_too_short_says_nothing(String line) {
        assertThat(LineHash.of(line)).isEqualTo(LineHash.NONE);
    }

    @Test
    void letters_beyond_the_basic_plane_are_letters() {
        assertThat(LineHash.of("𐐨𐐩𐐪𐐫 𐐬𐐭𐐮𐐯"))
                .isNotEqualTo(LineHash.NONE)
                .isEqualTo(LineHash.of("𐐀𐐁𐐂𐐃 𐐄𐐅𐐆𐐇"));
    }
}
