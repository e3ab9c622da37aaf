package org.wiredesk.ingest.repetition;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Source;
import org.wiredesk.ingest.cleaning.Proof;
import org.wiredesk.ingest.cleaning.ProofLine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class RepetitionTest {
    private static final String SLOGAN = "Voices of the harbour, heard along the water";
    private static final String NOTE =
            "The Quay Post is owned by its readers, who meet every spring in the old customs house and elect the editors of the paper.";

    private static final Map<Long, String> KNOWN = Map.of(LineHash.of(SLOGAN), SLOGAN, LineHash.of(NOTE), NOTE);

    private Repetition repetition;

    @BeforeEach
    void know_nothing() {
        repetition = new Repetition(Limits.DEFAULT);
        repetition.loaded();
    }

    @Test
    void a_line_under_story_after_story_is_no_part_of_them() {
        seen(10, SLOGAN);

        assertThat(taken(Stories.ending(10, SLOGAN))).containsExactly(SLOGAN);
    }

    @Test
    void of_a_source_with_too_few_stories_nothing_is_taken() {
        seen(9, SLOGAN);

        assertThat(repetition.judge(Stories.ending(9, SLOGAN))).singleElement().satisfies(repeat -> {
            assertThat(repeat.taken()).isFalse();
            assertThat(repeat.evidence()).isEqualTo("9 of 9 other stories of the source print it; a source needs 10");
        });
    }

    @Test
    void a_line_of_few_of_the_stories_stays() {
        seen(4, SLOGAN);
        for (int story = 4; story < 30; story++) {
            repetition.observe(Stories.ending(story).observation());
        }

        assertThat(taken(Stories.ending(30, SLOGAN))).isEmpty();
        assertThat(repetition.judge(Stories.ending(30, SLOGAN)))
                .extracting(Repeat::evidence)
                .containsExactly(
                        "4 of 30 other stories of the source print it; a line around the story takes 5, and 20 % of all");
    }

    @Test
    void a_paragraph_takes_more_than_a_line() {
        for (int story = 0; story < 30; story++) {
            boolean every3rd = story % 3 == 0;
            repetition.observe((every3rd ? Stories.ending(story, NOTE, SLOGAN) : Stories.ending(story)).observation());
        }
        assertThat(taken(Stories.ending(30, NOTE, SLOGAN))).containsExactly(SLOGAN);

        for (int story = 31; story < 60; story++) {
            repetition.observe(Stories.ending(story, NOTE).observation());
        }
        assertThat(taken(Stories.ending(60, NOTE, SLOGAN))).containsExactly(NOTE);
    }

    @Test
    void a_line_between_the_story_and_a_repeated_paragraph_is_around_the_story() {
        for (int story = 0; story < 30; story++) {
            boolean every3rd = story % 3 == 0;
            repetition.observe(
                    (every3rd ? Stories.ending(story, SLOGAN, NOTE) : Stories.ending(story, NOTE)).observation());
        }

        assertThat(taken(Stories.ending(30, SLOGAN, NOTE))).containsExactly(SLOGAN, NOTE);
        assertThat(taken(Stories.ending(30, SLOGAN, Stories.paragraph(30, 9)))).isEmpty();
    }

    @Test
    void a_story_sent_again_does_not_make_its_own_lines_repeated() {
        seen(10);
        String story = Stories.text(77, List.of(), List.of(SLOGAN));
        for (int minute = 20; minute < 60; minute++) {
            repetition.observe(Stories.article("story-77", minute, story).observation());
            // An agency's habit: an update is an article of its own.
            String update = Stories.paragraph(minute, 0) + "\n" + story;
            repetition.observe(
                    Stories.article("update-" + minute, minute, update).observation());
        }

        assertThat(taken(Stories.article("story-77", 99, "Corrected twice. " + story)))
                .isEmpty();
        assertThat(taken(Stories.article("update-99", 99, story))).isEmpty();
    }

    @Test
    void a_correction_that_changes_every_paragraph_is_the_same_story_by_its_id() {
        for (int version = 0; version < 30; version++) {
            repetition.observe(
                    Stories.article("ever-corrected", version, Stories.text(version, List.of(), List.of(SLOGAN)))
                            .observation());
        }

        assertThat(taken(Stories.ending(30, SLOGAN))).isEmpty();
    }

    @Test
    void an_article_that_is_nothing_but_the_repeated_paragraph_keeps_it() {
        seen(20, NOTE);

        assertThat(taken(Stories.article("nothing-else", 20, SLOGAN + "\n" + NOTE)))
                .isEmpty();
    }

    @Test
    void every_article_keeps_a_paragraph() {
        Limits eager = new Limits(
                Limits.DEFAULT.window(),
                Limits.DEFAULT.settle(),
                10,
                100,
                1_000_000,
                Limits.DEFAULT.line(),
                new Limits.Evidence(5, 0.2));
        repetition = new Repetition(eager);
        repetition.loaded();
        for (int story = 0; story < 30; story++) {
            repetition.observe(
                    Stories.ending(story, Stories.paragraph(100 + story % 3, 0)).observation());
        }
        String all = Stories.paragraph(100, 0) + "\n" + Stories.paragraph(101, 0) + "\n" + Stories.paragraph(102, 0);

        assertThat(taken(Stories.article("no-more", 40, all + "\n" + Stories.paragraph(40, 0))))
                .hasSize(3);
        assertThat(repetition.judge(Stories.article("nothing-else", 40, all)))
                .extracting(Repeat::evidence)
                .containsOnly(
                        "10 of 30 other stories of the source print it; no paragraph of the article would be left");
    }

    @Test
    void an_article_is_judged_by_what_came_before_it() {
        seen(20, SLOGAN);

        assertThat(taken(Stories.article("late", 10, Stories.text(99, List.of(), List.of(SLOGAN)))))
                .containsExactly(SLOGAN);
        assertThat(taken(Stories.article("early", 9, Stories.text(99, List.of(), List.of(SLOGAN)))))
                .isEmpty();
    }

    @Test
    void what_is_older_than_the_window_is_forgotten() {
        seen(20, SLOGAN);
        int twoWeeks = (int) Duration.ofDays(14).toMinutes();

        assertThat(taken(Stories.article("next", twoWeeks + 5, Stories.text(99, List.of(), List.of(SLOGAN)))))
                .containsExactly(SLOGAN);
        assertThat(taken(Stories.article("later", twoWeeks + 15, Stories.text(99, List.of(), List.of(SLOGAN)))))
                .isEmpty();

        repetition.forgetBefore(Stories.minute(30));
        assertThat(repetition.sourceCount()).isZero();
        assertThat(repetition.lineCount()).isZero();
    }

    @Test
    void sources_do_not_learn_from_each_other() {
        seen(20, SLOGAN);
        ArticleLines ours = Stories.ending(20, SLOGAN);
        ArticleLines theirs = new ArticleLines(
                new Observation(
                        "hill courier",
                        "a",
                        Stories.minute(20),
                        ours.observation().paragraphs(),
                        ours.observation().lines()),
                ours.lines());

        assertThat(taken(theirs)).isEmpty();
    }

    @Test
    void nothing_is_taken_before_the_memory_is_loaded() {
        repetition = new Repetition(Limits.DEFAULT);
        seen(20, SLOGAN);

        assertThat(taken(Stories.ending(20, SLOGAN))).isEmpty();
    }

    @Test
    void an_article_without_a_source_or_a_paragraph_teaches_nothing() {
        Proof story = Stories.proof(Stories.text(1, List.of(), List.of()));

        assertThat(ArticleLines.of(new Source("unknown", null), "a", Stories.minute(0), story))
                .isNull();
        assertThat(ArticleLines.of(Stories.QUAY_POST, "a", Stories.minute(0), Stories.proof("Tides today: none.")))
                .isNull();
    }

    @Test
    void memory_is_bounded_and_the_sources_silent_for_longest_go_first() {
        Limits few = new Limits(
                Limits.DEFAULT.window(),
                Limits.DEFAULT.settle(),
                10,
                20,
                1_000,
                Limits.DEFAULT.line(),
                Limits.DEFAULT.paragraph());
        repetition = new Repetition(few);
        for (int story = 0; story < 2_000; story++) {
            Observation seen = Stories.ending(story, SLOGAN).observation();
            repetition.observe(new Observation(
                    "outlet " + story / 25, seen.id(), seen.receivedAt(), seen.paragraphs(), seen.lines()));
            assertThat(repetition.lineCount()).isLessThanOrEqualTo(1_000);
        }
        assertThat(repetition.sourceCount()).isBetween(5, 13);
        Observation last = Stories.ending(1_999, SLOGAN).observation();
        assertThat(repetition.remembers(
                        new Observation("outlet 79", last.id(), last.receivedAt(), last.paragraphs(), last.lines())))
                .isTrue();
    }

    @Test
    void a_long_page_is_looked_at_from_both_ends() {
        String menu = IntStream.range(0, 500)
                .mapToObj(number -> "Menu entry of the harbour, number " + number)
                .collect(joining("\n"));
        ArticleLines article = Stories.article("long", 0, menu + "\n" + Stories.text(1, List.of(), List.of(SLOGAN)));

        assertThat(article.observation().lines().size()).isEqualTo(400);
        assertThat(article.observation().lines().indexOf(LineHash.of(SLOGAN))).isNotNegative();
    }

    private void seen(int stories, String... after) {
        for (int story = 0; story < stories; story++) {
            repetition.observe(Stories.ending(story, after).observation());
        }
    }

    private List<String> taken(ArticleLines article) {
        List<ProofLine> taken = repetition.judge(article).stream()
                .filter(Repeat::taken)
                .map(Repeat::line)
                .toList();
        return article.lines().stream()
                .filter(line -> taken.contains(line.proof()))
                .map(line ->
                        KNOWN.getOrDefault(line.hash(), "line " + line.proof().index()))
                .toList();
    }
}
