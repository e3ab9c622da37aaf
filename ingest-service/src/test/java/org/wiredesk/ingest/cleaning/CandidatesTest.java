package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.RemovalKind;
import org.wiredesk.contract.Source;

import static org.assertj.core.api.Assertions.assertThat;

class CandidatesTest {
    private static final String FIRST =
            "The harbour master said on Friday that the ferries would run again before the end of the week.";
    private static final String LAST =
            "Nobody on the quay had believed him until the first of them came round the mole with all its lights on.";

    @Test
    void a_wording_in_another_part_of_the_text_nearly_took_the_line() {
        String text =
                FIRST + "\nAna Lund is a reporter who once covered the port and now mends nets for a living.\n" + LAST;

        assertThat(candidates(text, RuleBook.standard())).anySatisfy(candidate -> {
            assertThat(candidate.rule()).isEqualTo("about-author@1");
            assertThat(candidate.kind()).isEqualTo(RemovalKind.ABOUT);
            assertThat(text.substring(candidate.start(), candidate.end()))
                    .isEqualTo(candidate.text())
                    .startsWith("Ana Lund is a reporter");
            assertThat(candidate.evidence())
                    .isEqualTo("the wording fits, but the line stands in the story and the rule is for its end");
        });
    }

    @Test
    void a_rule_that_is_off_says_so() {
        RuleBook book = RuleBook.with(List.of(new RuleText("own.rules", "off share-bar@1 for harbour.example")));

        assertThat(candidates(FIRST + "\n" + LAST + "\nShare this story", book))
                .filteredOn(candidate -> candidate.rule().equals("share-bar@1"))
                .extracting(Candidate::evidence)
                .containsExactly("the wording fits, but the rule is off for this source");
    }

    @Test
    void a_line_of_the_wrong_length_says_which_length_it_takes() {
        String own =
                """
                rule tide-table@1
                  kind chrome
                  words 2-5
                  begins tides today
                  example Tides today at Vigo
                """;

        assertThat(candidates(
                        FIRST + "\nTides today are higher than anybody alive remembers.\n" + LAST,
                        RuleBook.with(List.of(new RuleText("own.rules", own)))))
                .filteredOn(candidate -> candidate.rule().equals("tide-table@1"))
                .extracting(Candidate::evidence)
                .containsExactly("the wording fits, but the line does not have 2-5 words");
    }

    @Test
    void what_was_taken_is_no_candidate() {
        String text = FIRST + "\n" + LAST + " All rights reserved.\nShare this story";

        assertThat(candidates(text, RuleBook.standard())).isEmpty();
    }

    private static List<Candidate> candidates(String text, RuleBook book) {
        Stated stated = new Stated(new Source(null, "harbour.example"), null, null, List.of());
        return new Cleaner(book).proof(Copy.ofPlainText(text).asStory(), stated).candidates();
    }
}
