package org.wiredesk.ingest.cleaning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.Author;

import static org.assertj.core.api.Assertions.assertThat;

class BylinesTest {

    @Test
    void several_authors_share_the_organisation_that_follows() {
        assertThat(Bylines.read("Ana Lund and Tom Reed, Harbour Press").authors())
                .containsExactly(
                        new Author("Ana Lund", null, "Harbour Press"), new Author("Tom Reed", null, "Harbour Press"));
    }

    @Test
    void an_agency_is_never_a_person() {
        Bylines.Credits credits = Bylines.read("The Associated Press");
        assertThat(credits.authors()).isEmpty();
        assertThat(credits.agencies()).containsExactly("AP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Abby Goodby | Abby Goodby | | ",
                "Ludwig van der Berg, staff writer | Ludwig van der Berg | staff writer | ",
                "Marc Katz Staff Writer | Marc Katz | Staff Writer | ",
                "ANA LUND, AP Business Writer | Ana Lund | AP Business Writer | ",
                "Ana Lund - Associated Press - Friday, May 16, 2031 | Ana Lund | | Associated Press",
                "Omar al-Masri | Omar al-Masri | | ",
            })
    void reads_name_role_and_organisation(String byline, String name, String role, String organisation) {
        assertThat(Bylines.read(byline).authors()).containsExactly(new Author(name, role, organisation));
    }

    @ParameterizedTest
    @CsvSource({
        "the end of the week the ferries had gone",
        "far the largest harbour of the coast",
        "Monday all was quiet"
    })
    void a_sentence_is_not_a_byline(String rest) {
        assertThat(Bylines.read(rest)).isNull();
    }
}
