package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LISBON/PORTO (Harbour News) – | Lisbon;Porto | Harbour News | ",
                "VIGO, Spain, May 4 (Reuters) - | Vigo, Spain | Reuters | May 4",
                "MARTINSVILLE, Va., March 2 - | Martinsville, Va. | | March 2",
                "WEST HARBOUR, Fla./LISBON (AP) — | West Harbour, Fla.;Lisbon | AP | ",
                "May 4 (Reuters) - | | Reuters | May 4",
                "(CNN) -- | | CNN | ",
                "PARIS, 4 mars (Reuters) - | Paris | Reuters | 4 mars",
                "  SYDNEY, Jul 16 AAP - | Sydney | AAP | Jul 16",
                "NEW YORK, LONDON and BEIJING, Feb. 2, 2031 /PRNewswire/ -- | New York;London;Beijing | PRNewswire | Feb. 2, 2031",
                "WASHINGTON — | Washington | | ",
                "New Delhi (PTI): | New Delhi | PTI | ",
                "THE HAGUE: | The Hague | | ",
                "Berlin (dpa) - | Berlin | dpa | ",
                "COLUMBUS, IND., Feb 26 - | Columbus, Ind. | | Feb 26",
            })
    void reads_places_agency_and_date(String dateline, String places, String agency, String date) {
        String text = dateline + " Talks began on Friday.";
        DatelineParser.Found found = DatelineParser.parse(text, 0, text.length());
        assertThat(found).isNotNull();
        assertThat(found.dateline().places()).isEqualTo(places == null ? List.of() : List.of(places.split(";")));
        assertThat(found.dateline().agency()).isEqualTo(agency);
        assertThat(found.dateline().date()).isEqualTo(date);
        assertThat(text.substring(found.end())).isEqualTo("Talks began on Friday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister (who is 54) - said nothing.",
                "WATCH: The harbour at night",
                "The ferry – built in 1998 – sank on Friday.",
                "UPDATE — The ferry sank.",
                "She said: The ferry sank.",
                "Harbour Master Ana Lund (right) – seen here in May – resigned.",
                "ANA LUND, HOST: Good evening.",
                "In May 4 - of all days - it rained.",
            })
    void leaves_a_sentence_that_only_looks_like_one(String text) {
        assertThat(DatelineParser.parse(text, 0, text.length())).isNull();
    }
}
