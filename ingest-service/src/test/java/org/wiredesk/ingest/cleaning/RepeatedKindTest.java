package org.wiredesk.ingest.cleaning;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatedKindTest {
    private static final String PARAGRAPH =
            "The harbour master said on Friday that the ferries would run again before the end of the week.";

    /** The lines of a text apart by slashes, PARAGRAPH for one of prose: all others that stand are repeated ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARAGRAPH/Voices of the harbour | chrome",
                "PARAGRAPH/Sign up for our morning newsletter/Voices of the harbour/You can unsubscribe at any time. | promo",
                "PARAGRAPH/All rights reserved./Voices of the harbour/Share this story | chrome",
                "PARAGRAPH/Ana Lund is a reporter who covers the port/PARAGRAPH | about",
            })
    void follows_from_the_wording_else_from_the_lines_around(String lines, String kind) {
        String text = lines.replace("PARAGRAPH", PARAGRAPH).replace('/', '\n');
        Proof proof =
                new Cleaner(RuleBook.standard()).proof(Copy.ofPlainText(text).asStory(), Stated.NOTHING);
        List<ProofLine> repeated = proof.lines().stream()
                .filter(line -> line.standing() && !line.paragraph())
                .toList();

        proof.strikeRepeated(repeated);

        assertThat(proof.cleaned().removed())
                .filteredOn(removal -> removal.rule().equals(Proof.REPEATED))
                .extracting(Removal::kind)
                .containsExactly(RemovalKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}
