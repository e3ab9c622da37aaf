package org.wiredesk.ingest.format;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;
import org.wiredesk.ingest.Articles;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RepeatedStoryTest {
    private static final String FIRST =
            "The harbour master of Vigo said on Friday that the ferries would run again before the end of the week.";
    private static final String SECOND =
            "Two of them had been moored at the quay since the storm, which broke the lamps along the whole of the pier.";
    private static final String STORY = "<p>" + FIRST + "</p><h2>Lamps on the quay</h2><p>" + SECOND + "</p>";

    @Test
    void a_story_that_a_page_holds_for_two_sizes_of_screen_is_told_once() {
        CleanArticle article = Articles.cleaned(
                ("<body><main><div class='wide'>" + STORY + "</div><div class='narrow'>" + STORY
                                + "</div></main></body>")
                        .getBytes(UTF_8),
                "text/html",
                RawMessage.Stated.NOTHING);

        assertThat(article.body()).isEqualTo(String.join("\n\n", FIRST, "Lamps on the quay", SECOND));
        assertThat(article.removed())
                .filteredOn(removal -> removal.kind() == RemovalKind.DUPLICATE)
                .extracting(Removal::text)
                .containsExactly(FIRST, "Lamps on the quay", SECOND);
    }
}
