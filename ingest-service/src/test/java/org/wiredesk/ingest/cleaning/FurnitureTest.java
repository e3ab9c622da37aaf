package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;
import org.wiredesk.ingest.Articles;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands around a story in a pasted page, and lists and tables of the story that look like it. */
class FurnitureTest {
    private static final String FIRST =
            "The harbour master of the old town said on Friday that the ferries would run again before the end of the"
                    + " week.\n";
    private static final String SECOND =
            "Her deputy added that nobody had been hurt, and that the crews would be paid for the days they had"
                    + " lost.\n";
    private static final String THIRD =
            "The union said it would wait for the money before it sent anybody back to the quay, as it had said in"
                    + " April.\n";
    private static final String FOURTH =
            "A spokesman for the ministry did not answer questions about the case when he was asked on Saturday"
                    + " morning.\n";

    @Test
    void a_standfirst_goes_with_the_headline() {
        CleanArticle article = Articles.plain("Ferries to run again\n"
                + "After nine days on strike the crews have been promised a rise, and the first boat leaves on Sunday.\n"
                + "By Ana Lund\n" + FIRST + SECOND + THIRD);
        assertThat(article.body()).startsWith("The harbour master");
        assertThat(texts(article, RemovalKind.HEADLINE)).hasSize(2);
        assertThat(article.authors()).extracting(author -> author.name()).containsExactly("Ana Lund");
    }

    @Test
    void a_byline_may_be_set_with_bars() {
        CleanArticle article =
                Articles.plain("Ferries to run again\nAna Lund · Harbour News · Posted: May 17, 2031 9:30 AM\n" + FIRST
                        + SECOND + THIRD);
        assertThat(article.authors()).extracting(author -> author.name()).containsExactly("Ana Lund");
        assertThat(texts(article, RemovalKind.BYLINE)).hasSize(1);
    }

    @Test
    void a_caption_goes_with_the_credit_beside_it() {
        CleanArticle article = Articles.plain("Ferries to run again\n" + FIRST
                + SECOND
                + "Getty Images\nThe old quay was built by convicts in 1781\n"
                + THIRD
                + FOURTH);
        assertThat(texts(article, RemovalKind.PHOTO))
                .containsExactly("Getty Images", "The old quay was built by convicts in 1781");
    }

    @Test
    void captions_are_known_by_credit_date_or_running_time() {
        CleanArticle article = Articles.plain("Ferries to run again\n" + FIRST
                + "The ferry lies at the quay of the old town. (Harbour Press)\n"
                + SECOND
                + "Tomas Reed helps his son ashore, May 17, 2031, in Vigo, Spain.\n"
                + THIRD
                + "2:34 Ferries leave the quay for the first time in nine days\n"
                + FOURTH);
        assertThat(texts(article, RemovalKind.PHOTO)).hasSize(3);
        assertThat(article.body())
                .isEqualTo((FIRST + SECOND + THIRD + FOURTH).strip().replace("\n", "\n\n"));
    }

    @Test
    void notes_about_the_author_go() {
        CleanArticle article = Articles.plain("Ferries to run again\nBy Ana Lund\n" + FIRST + SECOND + THIRD + FOURTH
                + "About the author\n"
                + "Ana Lund\n"
                + "Ana Lund is a reporter who has covered ports and the sea since 2019 and lives on a boat in"
                + " the harbour of Vigo.\n");
        assertThat(texts(article, RemovalKind.ABOUT)).hasSize(3);
        assertThat(article.body()).endsWith("on Saturday morning.");
    }

    @Test
    void small_print_goes_with_the_notice_before_it() {
        CleanArticle article = Articles.plain("Ferries to run again\n" + FIRST + SECOND + THIRD
                + "Copyright 2031 Harbour News. All rights reserved. Visit our terms page for further information.\n");
        assertThat(article.body()).endsWith("as it had said in April.");
        assertThat(article.copyrightNotice()).isEqualTo("Copyright 2031 Harbour News.");
    }

    @Test
    void labelled_lists_of_the_story_stay() {
        String lists = "Pros\n"
                + "Quiet engine\n"
                + "Deep seats\n"
                + "Cons\n"
                + "Slow in fog\n"
                + "Pros\n"
                + "Cheap fuel\n"
                + "Cons\n"
                + "No bar\n"
                + "Pros\n"
                + "Fast\n"
                + "Cons\n"
                + "Loud horn\n";
        CleanArticle article = Articles.plain("Ferries to run again\n" + FIRST + SECOND + lists + THIRD + FOURTH);
        assertThat(article.body()).contains("Quiet engine", "Slow in fog", "No bar", "Loud horn");
    }

    @Test
    void tables_of_the_story_stay() {
        String table = "Vigo\n12\n4\nLisbon\n9\n7\nPorto\n3\n1\n";
        CleanArticle article = Articles.plain("Ferries to run again\n" + FIRST + SECOND + table + THIRD + FOURTH);
        assertThat(article.body()).contains("Vigo", "12", "Porto");
    }

    private static List<String> texts(CleanArticle article, RemovalKind kind) {
        return article.removed().stream()
                .filter(removal -> removal.kind() == kind)
                .map(Removal::text)
                .toList();
    }
}
