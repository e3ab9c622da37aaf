package org.wiredesk.contract;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every later version must read these files and, where it writes the same event, write the same fields. */
class GoldenFilesTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    @Test
    void a_clean_article_of_version_1_is_read_and_written_unchanged() throws Exception {
        byte[] golden = golden("clean-article-v1.json");
        CleanArticle article = Json.readClean(golden);

        assertThat(PLAIN.readTree(Json.write(article))).isEqualTo(PLAIN.readTree(golden));
        assertThat(article.removed())
                .allSatisfy(removal -> assertThat(article.rawText().substring(removal.start(), removal.end()))
                        .isEqualTo(removal.text()));
        assertThat(article.sanitised()).containsExactly(Repair.NUL, Repair.ENCODING);
        assertThat(article.receivedAt()).isEqualTo(Instant.parse("2026-03-04T07:16:02.125Z"));
    }

    @Test
    void an_enriched_article_of_version_1_is_read_and_written_unchanged() throws Exception {
        byte[] golden = golden("enriched-article-v1.json");
        EnrichedArticle enriched = Json.readEnriched(golden);

        assertThat(PLAIN.readTree(Json.write(enriched))).isEqualTo(PLAIN.readTree(golden));
        assertThat(enriched.article().authors())
                .containsExactly(new Author("Ana Lindqvist", "Chief Correspondent", "Harbour Post"));
        assertThat(enriched.enrichment().entities()).singleElement().satisfies(entity -> {
            assertThat(entity.type()).isEqualTo(EntityType.PLACE);
            assertThat(entity.mentions())
                    .singleElement()
                    .extracting(Mention::start, Mention::end)
                    .containsExactly(4, 9);
        });
    }

    @Test
    void missing_lists_are_empty_and_unknown_fields_are_ignored() throws Exception {
        CleanArticle article = Json.readClean(golden("clean-article-v1-required-only.json"));

        assertThat(article.pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.removed()).isEmpty();
        assertThat(article.authors()).isEmpty();
        assertThat(article.publishedAt()).isNull();
        assertThat(new String(Json.write(article), UTF_8)).doesNotContain("null", "aFieldOfALaterVersion");
    }

    static byte[] golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/" + name)) {
            return in.readAllBytes();
        }
    }
}
