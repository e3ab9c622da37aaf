package org.wiredesk.ingest;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;
import org.wiredesk.ingest.cleaning.Candidate;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.cleaning.RuleText;
import org.wiredesk.ingest.repetition.Limits;
import org.wiredesk.ingest.repetition.Observation;
import org.wiredesk.ingest.repetition.Repetition;
import org.wiredesk.ingest.repetition.Stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What learned repetition does to an article, and what it leaves as it is. */
class RepeatedLinesTest {
    private static final String SLOGAN = "Voices of the harbour, heard along the water";
    private static final String CORRECTION = "Correction: an earlier version had the date of the winter fair wrong.";

    /** The model might take the line before the learner gets to see it. */
    private static final String WITHOUT_MODEL = "off line-model-text\n";

    private final Repetition repetition = new Repetition(Limits.DEFAULT);
    private final ArticleProcessor processor = processor(WITHOUT_MODEL);

    @BeforeEach
    void twenty_stories_end_alike() {
        repetition.loaded();
        for (int story = 0; story < 20; story++) {
            Observation observation =
                    processed(processor, story, SLOGAN, CORRECTION).observation();
            assertThat(observation).isNotNull();
            repetition.observe(observation);
        }
    }

    @Test
    void a_repeated_line_is_a_removal_like_any_other() {
        CleanArticle article = processed(processor, 20, SLOGAN).article();

        assertThat(article.body()).endsWith(Stories.paragraph(20, 2)).doesNotContain(SLOGAN);
        int start = article.rawText().indexOf(SLOGAN);
        assertThat(article.removed())
                .containsExactly(new Removal(RemovalKind.CHROME, "repeated@1", start, start + SLOGAN.length(), SLOGAN));
    }

    @Test
    void what_was_learned_gives_no_article_another_identity() {
        CleanArticle learned = processed(processor, 20, SLOGAN).article();
        CleanArticle unlearned = processed(newcomer(), 20, SLOGAN).article();

        assertThat(learned.body()).isNotEqualTo(unlearned.body());
        assertThat(learned.id()).isEqualTo(unlearned.id());
        assertThat(learned.version()).isEqualTo(unlearned.version());
        assertThat(learned.contentHash()).isEqualTo(unlearned.contentHash());
    }

    @Test
    void what_is_observed_of_an_article_does_not_depend_on_what_was_learned() {
        assertThat(processed(newcomer(), 20, SLOGAN).observation())
                .isEqualTo(processed(processor, 20, SLOGAN).observation());
    }

    @Test
    void a_correction_stays_whoever_prints_it() {
        Outcome.Cleaned cleaned = processed(processor, 20, CORRECTION);

        assertThat(cleaned.article().removed()).isEmpty();
        assertThat(cleaned.article().corrections()).hasSize(1);
        assertThat(cleaned.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.rule()).isEqualTo("repeated@1");
            assertThat(candidate.text()).isEqualTo(CORRECTION);
            assertThat(candidate.evidence())
                    .startsWith("20 of 20 other stories of the source print it; it is a correction");
        });
    }

    @Test
    void the_rule_can_be_switched_off_for_a_source() {
        Outcome.Cleaned cleaned = processed(processor(WITHOUT_MODEL + "off repeated@1 for quay post"), 20, SLOGAN);

        assertThat(cleaned.article().removed()).isEmpty();
        assertThat(cleaned.candidates()).extracting(Candidate::rule).containsExactly("repeated@1");
    }

    private ArticleProcessor processor(String own) {
        return processor(own, repetition);
    }

    private static ArticleProcessor newcomer() {
        return processor(WITHOUT_MODEL, new Repetition(Limits.DEFAULT));
    }

    private static ArticleProcessor processor(String own, Repetition repetition) {
        return new ArticleProcessor(
                ArticleProcessor.DEFAULT_LIMIT, RuleBook.with(List.of(new RuleText("own.rules", own))), repetition);
    }

    private static Outcome.Cleaned processed(ArticleProcessor processor, int story, String... after) {
        byte[] article = Json.mapper()
                .createObjectNode()
                .put("source", "Quay Post")
                .put("body", Stories.text(story, List.of(), List.of(after)))
                .toString()
                .getBytes(UTF_8);
        Instant received = Articles.RECEIVED.plusSeconds(60L * story);
        List<Outcome> outcomes =
                processor.explain(new RawMessage(article, "application/json", RawMessage.Stated.NOTHING, received));
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Cleaned.class);
        return (Outcome.Cleaned) outcomes.get(0);
    }
}
