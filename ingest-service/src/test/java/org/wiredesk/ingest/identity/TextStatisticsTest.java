package org.wiredesk.ingest.identity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextStatisticsTest {
    private static final String STORY =
            "The harbour master said on Friday that the ferries would run again before the end of the week. He told"
                    + " reporters that there was no more reason to wait. The old quay had been closed since the storm, and"
                    + " the council had asked him to open it. Islanders who had been cut off for eleven days were"
                    + " relieved, said the mayor, who met them at the chapel.";

    @Test
    void copies_with_a_changed_word_have_most_values_in_common() {
        assertThat(equalValues(STORY, STORY.replace("Friday", "Saturday"))).isGreaterThanOrEqualTo(4);
        assertThat(equalValues(STORY, STORY.substring(0, STORY.length() - 60))).isGreaterThanOrEqualTo(4);
    }

    @Test
    void another_story_has_none_or_few_in_common() {
        String other =
                "Bakers in the valley went on strike over the price of flour on Monday, and shops closed before noon."
                        + " The union wants the state to buy grain from the cooperatives again, as it did until the new"
                        + " law came. Talks begin on Thursday in the town hall.";
        assertThat(equalValues(STORY, other)).isLessThan(2);
    }

    @Test
    void case_and_punctuation_do_not_count() {
        assertThat(TextStatistics.of(STORY.toUpperCase(java.util.Locale.ROOT).replace(",", " -"))
                        .fingerprint())
                .isEqualTo(TextStatistics.of(STORY).fingerprint());
    }

    @Test
    void words_are_runs_of_letters_and_digits_and_ideographs_one_each() {
        assertThat(TextStatistics.of("Ferries, 3 of them: 船が来た").words()).isEqualTo(8);
        assertThat(TextStatistics.of(" - ")).isEqualTo(new TextStatistics(0, "0000000000000000"));
        assertThat(TextStatistics.of("one").fingerprint()).isNotEqualTo("0000000000000000");
    }

    private static int equalValues(String one, String other) {
        long difference = Long.parseUnsignedLong(TextStatistics.of(one).fingerprint(), 16)
                ^ Long.parseUnsignedLong(TextStatistics.of(other).fingerprint(), 16);
        int equal = 0;
        for (int place = 0; place < 64; place += 8) {
            equal += (difference >>> place & 0xff) == 0 ? 1 : 0;
        }
        return equal;
    }
}
