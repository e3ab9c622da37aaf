package org.wiredesk.ingest.format;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Repair;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DoubleEncodingTest {
    private static final String TEXT = "“It’s the café’s night” – they’d said so";
    private final Set<Repair> repairs = EnumSet.noneOf(Repair.class);

    @Test
    void text_encoded_twice_by_way_of_latin_1_is_as_it_was() {
        String twice = new String(TEXT.getBytes(UTF_8), ISO_8859_1);

        assertThat(DoubleEncoding.mend(twice, repairs)).isEqualTo(TEXT);
        assertThat(repairs).containsExactly(Repair.ENCODING);
    }

    @Test
    void text_encoded_twice_by_way_of_windows_1252_is_as_it_was() {
        assertThat(DoubleEncoding.mend("Itâ€™s the cafÃ©â€™s night â€“ theyâ€™d said so", repairs))
                .isEqualTo("It’s the café’s night – they’d said so");
    }

    @Test
    void letters_that_only_look_like_it_stay() {
        String text = "Ã© is what a café becomes, and â€™ is what an apostrophe does.";

        assertThat(DoubleEncoding.mend(text, repairs)).isEqualTo(text);
        assertThat(DoubleEncoding.mend(TEXT, repairs)).isEqualTo(TEXT);
        assertThat(repairs).isEmpty();
    }

    @Test
    void broken_sequences_stay_while_whole_ones_are_mended() {
        assertThat(DoubleEncoding.mend("â€™â€™â€™ â€ â", repairs)).isEqualTo("’’’ â€ â");
    }
}
