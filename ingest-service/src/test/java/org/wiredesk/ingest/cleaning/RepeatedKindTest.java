package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatedKindTest {
    private static final String STORY =
            "The harbour master said on Friday that the ferries would run again before the end of the week.";
    private static final String SLOGAN = "Voices of the harbour, heard along the water";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chrome | Voices of the harbour, heard along the water | ",
                "promo | Sign up for our morning newsletter/Voices of the harbour, heard along the water/You can unsubscribe at any time. | newsletter",
                "chrome | All rights reserved./Voices of the harbour, heard along the water/Share this story | rights and sharing",
                "about | Voices of the harbour, heard along the water/Ana Lund is a reporter who covers the port, | a wording in the wrong place",
            })
    void follows_from_the_wording_and_the_lines_around(String kind, String lines, String why) {
        String text = STORY + "\n" + lines.replace('/', '\n') + (why != null && why.startsWith("a wording") ? "\n" + STORY : "");
        Proof proof = new Cleaner(RuleBook.standard())
                .proof(Copy.ofPlainText(text).asStory(), Stated.NOTHING);
        List<ProofLine> repeated = proof.lines().stream()
                .filter(ProofLine::standing)
                .filter(line -> !line.paragraph())
                .toList();

        proof.strikeRepeated(repeated);

        assertThat(proof.cleaned().removed())
                .filteredOn(removal -> removal.rule().equals(Proof.REPEATED))
                .extracting(Removal::kind)
                .as(why)
                .contains(RemovalKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
    }
}
