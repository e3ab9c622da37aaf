package org.wiredesk.ingest;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Copy as it is pasted from a site that republishes: byline, dateline, story, rights notice, teasers. */
class RepublishedArticleTest {
    private final CleanArticle article = Articles.cleaned(
            Articles.fixture("republished.txt"), "text/plain", new RawMessage.Stated(null, null, "Harbour News", null));

    @Test
    void the_author_has_a_role_and_an_organisation() {
        assertThat(article.authors())
                .containsExactly(new Author("Marta K. Lindqvist", "Chief Maritime Correspondent", "Harbour News"));
        assertThat(article.byline()).isEqualTo("By Marta K. Lindqvist, Chief Maritime Correspondent Harbour News");
    }

    @Test
    void the_dateline_names_places_and_agency() {
        assertThat(article.dateline().places()).containsExactly("Lisbon", "Porto", "Vigo");
        assertThat(article.dateline().agency()).isEqualTo("Harbour News");
        assertThat(article.dateline().date()).isNull();
    }

    @Test
    void the_rights_notice_becomes_data() {
        assertThat(article.copyrightNotice()).isEqualTo("Copyright 2001-2031 Harbour News.");
        assertThat(article.usageTerms())
                .isEqualTo("This article was originally published on Harbour News and was reproduced with permission.");
        assertThat(article.infoSources())
                .containsExactlyInAnyOrder(
                        new InfoSource("Harbour News", "agency"), new InfoSource("Harbour News", "original-publisher"));
    }

    @Test
    void the_body_is_the_story_and_nothing_else() {
        assertThat(article.body())
                .startsWith("Portuguese Fisheries Minister Duarte Figueiredo said Wednesday")
                .endsWith("according to people close to the talks.")
                .doesNotContain("ferries", "lighthouse", "eleven boats", "Copyright");
        assertThat(article.body().split("\n\n")).hasSize(6);
    }

    @Test
    void every_piece_taken_out_is_named() {
        assertThat(article.removed())
                .extracting(Removal::kind)
                .containsExactly(
                        RemovalKind.BYLINE,
                        RemovalKind.DATELINE,
                        RemovalKind.COPYRIGHT,
                        RemovalKind.SYNDICATION,
                        RemovalKind.RELATED,
                        RemovalKind.RELATED,
                        RemovalKind.RELATED,
                        RemovalKind.RELATED);
        assertThat(article.removed())
                .allSatisfy(removal -> assertThat(removal.rule()).matches("[a-z-]+@[0-9]+"));
    }

    @Test
    void the_language_is_told_from_the_body() {
        assertThat(article.language().tag()).isEqualTo("en");
    }
}
