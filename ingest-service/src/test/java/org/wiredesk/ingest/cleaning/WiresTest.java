package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.RemovalKind;
import org.wiredesk.ingest.Articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Copy as the wires send it, each in its own habits. */
class WiresTest {

    @Test
    void reuters() {
        CleanArticle article = read("reuters");
        assertThat(article.headline()).isEqualTo("Vigo port workers end strike after pay deal");
        assertThat(article.authors())
                .containsExactly(new Author("Ana Lund", null, null), new Author("Tomas Reed", null, null));
        assertDateline(article, List.of("Vigo, Spain", "Lisbon"), "Reuters", "May 17");
        assertThat(article.contributors())
                .containsExactly(
                        new Contributor("Ana Lund", "reporting"),
                        new Contributor("Tomas Reed", "reporting"),
                        new Contributor("Jean Petit", "additional reporting"),
                        new Contributor("Carla Winter", "editing"));
        assertThat(article.body())
                .startsWith("Dock workers in the Spanish port")
                .endsWith("in the wider market.");
    }

    @Test
    void associated_press() {
        CleanArticle article = read("ap");
        assertThat(article.authors()).containsExactly(new Author("Ana Lund", null, "Associated Press"));
        assertDateline(article, List.of("Vigo, Spain"), "AP", null);
        assertThat(article.contributors()).containsExactly(new Contributor("Jean Petit", "contributed"));
        assertThat(article.copyrightNotice()).isEqualTo("Copyright 2031 The Associated Press.");
        assertThat(article.usageTerms())
                .isEqualTo("All rights reserved. This material may not be published, broadcast, rewritten or"
                        + " redistributed without permission.");
        assertThat(kinds(article)).contains(RemovalKind.TIMESTAMP, RemovalKind.CONTRIBUTOR, RemovalKind.COPYRIGHT);
        assertThat(article.body()).endsWith("said Marta Soler, a lawyer for the families.");
    }

    @Test
    void afp_sets_the_country_in_brackets() {
        CleanArticle article = read("afp");
        assertDateline(article, List.of("Vigo, Spain"), "AFP", null);
        assertThat(article.copyrightNotice()).isEqualTo("© 2031 AFP");
        assertThat(article.body()).startsWith("The fishing towns").endsWith("kilometres to the north.");
    }

    @Test
    void dpa_adds_a_notebook_that_is_not_for_publication() {
        CleanArticle article = read("dpa");
        assertDateline(article, List.of("Vigo"), "dpa", null);
        assertThat(article.contributors())
                .containsExactly(new Contributor("Ana Lund", "reporting"), new Contributor("Tomas Reed", "editing"));
        assertThat(article.body()).startsWith("Talks on a new fishing quota").endsWith("hard work lie before us.\"");
    }

    @Test
    void press_association_signs_in_the_byline() {
        CleanArticle article = read("pa");
        assertThat(article.authors()).containsExactly(new Author("Ana Lund", null, "PA"));
        assertThat(article.infoSources()).containsExactly(new InfoSource("PA", "agency"));
        assertThat(article.body()).startsWith("A ferry company").endsWith("the court was told.");
    }

    @Test
    void ansa_sets_the_agency_before_the_place() {
        CleanArticle article = read("ansa");
        assertDateline(article, List.of("Venice"), "ANSA", "May 17");
        assertThat(article.body()).startsWith("The city of Venice").endsWith("the lagoon altogether.");
    }

    @Test
    void efe_signs_behind_the_last_sentence() {
        CleanArticle article = read("efe");
        assertDateline(article, List.of("Vigo, Spain"), "EFE", "May 17");
        assertThat(article.body()).startsWith("Fishermen in Galicia").endsWith("until the autumn of next year.");
    }

    @Test
    void kyodo_names_itself_after_the_date() {
        CleanArticle article = read("kyodo");
        assertDateline(article, List.of("Tokyo"), "Kyodo", "May 17");
        assertThat(article.body()).startsWith("Japan and Spain").endsWith("complaints had in common.");
    }

    @Test
    void tass_stands_between_slashes() {
        CleanArticle article = read("tass");
        assertThat(article.dateline().places()).containsExactly("Murmansk");
        assertThat(article.dateline().agency()).isEqualTo("TASS");
        assertThat(article.body()).startsWith("The icebreaker built").endsWith("according to its builder.");
    }

    @Test
    void xinhua_closes_with_a_word_of_its_own() {
        CleanArticle article = read("xinhua");
        assertDateline(article, List.of("Madrid"), "Xinhua", "May 17");
        assertThat(article.authors()).isEmpty();
        assertThat(article.body()).startsWith("The Galician port").endsWith("within ten years.");
    }

    @Test
    void upi_gives_the_date_alone() {
        CleanArticle article = read("upi");
        assertDateline(article, List.of(), "UPI", "May 17");
        assertThat(article.authors()).containsExactly(new Author("Ana Lund", null, null));
        assertThat(article.body()).startsWith("The keeper of a lighthouse").endsWith("he told the town's paper.");
    }

    @Test
    void pti_signs_with_initials_and_is_passed_on_by_machine() {
        CleanArticle article = read("pti");
        assertDateline(article, List.of("Kochi"), "PTI", "May 17");
        assertThat(kinds(article)).contains(RemovalKind.CONTRIBUTOR, RemovalKind.SYNDICATION);
        assertThat(article.body()).startsWith("The port of Kochi").endsWith("bids from abroad were welcome.");
    }

    @Test
    void press_release_wires_name_the_sender_last() {
        CleanArticle article = read("press-release");
        assertDateline(article, List.of("Vigo, Spain"), "PRNewswire", "May 17, 2031");
        assertThat(article.body()).startsWith("Harbour Cold Stores, a leading operator");
        assertThat(article.body()).doesNotContain("Media Contact").doesNotContain("SOURCE");
    }

    @Test
    void asides_go_and_the_sentences_around_them_stay() {
        CleanArticle article = read("republished");
        assertDateline(article, List.of("Ankara", "Istanbul"), "Harbour News", null);
        assertThat(article.removed())
                .extracting(removal -> removal.text())
                .contains("[Read more: Two ferries collide in the strait]", "Photo: Ana Lund / Harbour Press");
        assertThat(article.body()).contains("the horns of tankers.\n").contains("He read more books about fog");
        assertThat(article.corrections()).hasSize(1);
        assertThat(article.copyrightNotice()).isEqualTo("Copyright 2029-2031 Harbour News.");
        assertThat(article.infoSources()).contains(new InfoSource("Strait Times Online", "original-publisher"));
    }

    private static void assertDateline(CleanArticle article, List<String> places, String agency, String date) {
        assertThat(article.dateline().places()).isEqualTo(places);
        assertThat(article.dateline().agency()).isEqualTo(agency);
        assertThat(article.dateline().date()).isEqualTo(date);
        assertThat(article.infoSources()).contains(new InfoSource(agency, "agency"));
    }

    private static List<RemovalKind> kinds(CleanArticle article) {
        return article.removed().stream().map(removal -> removal.kind()).toList();
    }

    private static CleanArticle read(String wire) {
        return Articles.plain(new String(Articles.fixture("wires/" + wire + ".txt"), UTF_8));
    }
}
