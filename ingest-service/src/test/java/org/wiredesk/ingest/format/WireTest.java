package org.wiredesk.ingest.format;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.PublishedPrecision;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;
import org.wiredesk.contract.Subject;
import org.wiredesk.ingest.Articles;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class WireTest {
    private static final String STORY =
            """
               Vigo (HP) - The harbour master said on Friday that the ferries
            would run again before the end of the week, and that the old quay
            would be opened for them.

               He told reporters that there was no more reason to wait, and that
            the islanders had waited long enough.
            """;
    private static final String IPTC_7901 = "\u0001hpa0621 3 i 211 hp 061\r\n\r\n"
            + "Spain-ferries/\r\n"
            + "\u0002Ferries to run again before the weekend =\r\n\r\n"
            + STORY
            + "\r\nThe following information is not for publication\r\n- Reporting by: Ana Lund\r\nhp al tr\r\n"
            + "\u0003171137 GMT May 31\r\n\u007f\u0004\r\n";
    private static final String ANPA_1312 = "\u0016\u0016\u0001W2870\u001fworld\n"
            + "u i\u0013\u0011 BC-Spain-Ferries     05-17 0210\n"
            + "\u0002^BC-Spain-Ferries, 1st Ld-Writethru,210<\n"
            + "^Ferries to run again before the weekend<\n"
            + "^HP Photo VIG101, VIG102<\n"
            + "^Eds: Updates with quote.<\n"
            + "^By ANA LUND=\n"
            + "^Harbour Press=\n"
            + "\t   VIGO, Spain (HP) -- The harbour master said on Friday that the ferries would run again before"
            + " the weekend.\n"
            + "\t   He told reporters that there was no more reason to wait, and that the islanders had waited"
            + " long enough.\n"
            + "\t   -0-\n"
            + "\u0003HP-WF-05-17-31 1137GMT<\n"
            + "\u0004\n";

    @Test
    void iptc_7901_is_known_by_its_control_characters_and_states_its_facts() {
        CleanArticle article = Articles.plain(IPTC_7901);
        assertThat(article.format()).isEqualTo("text/x-iptc-7901");
        assertThat(article.urgency()).isEqualTo(3);
        assertThat(article.subjects())
                .containsExactly(new Subject("i", "iptc7901:i"), new Subject("Spain-ferries", null));
        assertThat(article.headline()).isEqualTo("Ferries to run again before the weekend");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-05-17T11:37:00Z"));
        assertThat(article.contributors()).containsExactly(new Contributor("Ana Lund", "Reporting"));
        assertThat(article.dateline().places()).containsExactly("Vigo");
        assertThat(article.body())
                .startsWith("The harbour master said on Friday that the ferries would run again")
                .endsWith("the islanders had waited long enough.");
    }

    @Test
    void the_envelope_stays_in_the_raw_text_and_is_accounted_for() {
        for (String message : List.of(IPTC_7901, ANPA_1312)) {
            CleanArticle article = Articles.plain(message);
            assertThat(article.rawText()).contains("Ferries to run again").contains("1137");
            StringBuilder left = new StringBuilder(article.rawText());
            for (int i = article.removed().size() - 1; i >= 0; i--) {
                Removal removal = article.removed().get(i);
                left.delete(removal.start(), removal.end());
            }
            assertThat(left.toString().replaceAll("\\s+", ""))
                    .isEqualTo(article.body().replaceAll("\\s+", ""));
        }
    }

    @Test
    void anpa_1312_is_read_with_its_carets() {
        CleanArticle article = Articles.plain(ANPA_1312);
        assertThat(article.format()).isEqualTo("text/x-anpa-1312");
        assertThat(article.urgency()).isEqualTo(3);
        assertThat(article.headline()).isEqualTo("Ferries to run again before the weekend");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Lund");
        assertThat(article.corrections()).hasSize(1);
        assertThat(article.subjects()).extracting(Subject::name).contains("i", "BC-Spain-Ferries");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-05-17T11:37:00Z"));
        assertThat(article.body()).startsWith("The harbour master").endsWith("waited long enough.");
        assertThat(article.removed())
                .anySatisfy(removal -> assertThat(removal.text()).isEqualTo("HP Photo VIG101, VIG102"))
                .filteredOn(removal -> removal.text().startsWith("HP Photo"))
                .extracting(Removal::kind)
                .containsExactly(RemovalKind.PHOTO);
    }

    @Test
    void several_messages_behind_each_other_are_several_articles() {
        List<Outcome> outcomes = Articles.process((IPTC_7901 + ANPA_1312).getBytes(UTF_8), "text/plain");
        assertThat(outcomes).hasSize(2).allMatch(outcome -> outcome instanceof Outcome.Cleaned);
    }

    @Test
    void a_message_without_its_control_characters_is_read_like_one_with_them() {
        String bare =
                "hpa00621 3 i 211    hp 061\n\n/Spain/ferries/\n2ND LEAD\nFerries to run again before the weekend\n"
                        + "By Ana Lund  =\n \n" + STORY + "\n171137 GMT May 31\n\n";
        CleanArticle article = Articles.plain(bare);
        assertThat(article.headline()).isEqualTo("Ferries to run again before the weekend");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ana Lund");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-05-17T11:37:00Z"));
        assertThat(article.body()).startsWith("The harbour master").endsWith("waited long enough.");
    }

    @Test
    void a_time_without_its_zone_states_the_day_only() {
        CleanArticle article = Articles.plain(IPTC_7901.replace(" GMT", ""));
        assertThat(article.publishedPrecision()).isEqualTo(PublishedPrecision.DAY);
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-05-17T00:00:00Z"));
    }

    @Test
    void telex_and_marks_of_the_end_are_furniture() {
        String text = "The harbour master of the old town said on Friday that the ferries would run again soon.";
        assertThat(Articles.plain("ZCZC HPA\n" + text + "\nNNNN\n").body()).isEqualTo(text);
        for (String end : List.of("-0-", "###", "END", "(MORE)", "-30-", "........", ". . . . .")) {
            assertThat(Articles.plain(text + "\n\n" + end + "\n").body())
                    .as(end)
                    .isEqualTo(text);
        }
    }

    @Test
    void text_that_only_looks_like_a_wire_is_plain_text() {
        assertThat(Articles.plain("BC-based ferries to run again.\nThe harbour master said so on Friday in Vigo.")
                        .format())
                .isEqualTo("text/plain");
        byte[] late = ("The ferries run. \u0001 The harbour master said so on Friday.").getBytes(UTF_8);
        assertThat(Articles.cleaned(late, "text/plain", RawMessage.Stated.NOTHING)
                        .format())
                .isEqualTo("text/plain");
    }
}
