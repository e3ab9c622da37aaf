package org.wiredesk.ingest.repetition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** Redelivery, replay and other orders: the memory depends on which articles there were. */
class ReplayTest {
    private static final List<String> ENDINGS = List.of(
            "Voices of the harbour, heard along the water",
            "Letters to the editors are read aloud on Sundays",
            "Printed on paper of the old mill");

    @Property(tries = 60)
    void whatever_the_order_and_however_often_the_judgement_is_the_same(
            @ForAll @Size(min = 12, max = 40) List<@IntRange(max = 7) Integer> endings, @ForAll long seed) {
        List<ArticleLines> articles = new ArrayList<>();
        for (int story = 0; story < endings.size(); story++) {
            articles.add(article(story, endings.get(story)));
        }
        List<ArticleLines> again = new ArrayList<>(articles);
        again.addAll(articles.subList(0, articles.size() / 2));
        Collections.shuffle(again, new Random(seed));

        Repetition once = memory(articles);
        Repetition shuffled = memory(again);

        for (ArticleLines article : articles) {
            assertThat(shuffled.judge(article)).isEqualTo(once.judge(article));
        }
        assertThat(shuffled.lineCount()).isEqualTo(once.lineCount());
    }

    @Property(tries = 60)
    void what_an_article_was_judged_by_when_it_came_is_what_a_replay_judges_it_by(
            @ForAll @Size(min = 12, max = 40) List<@IntRange(max = 7) Integer> endings) {
        Repetition live = memory(List.of());
        List<ArticleLines> articles = new ArrayList<>();
        List<List<Repeat>> judgements = new ArrayList<>();
        for (int story = 0; story < endings.size(); story++) {
            ArticleLines article = article(story, endings.get(story));
            judgements.add(live.judge(article));
            live.observe(article.observation());
            articles.add(article);
        }

        assertThat(articles).extracting(live::judge).isEqualTo(judgements);
    }

    /** Each bit of the number is one of the endings. */
    private static ArticleLines article(int story, int which) {
        List<String> after = new ArrayList<>();
        for (int ending = 0; ending < ENDINGS.size(); ending++) {
            if ((which >> ending & 1) == 1) {
                after.add(ENDINGS.get(ending));
            }
        }
        return Stories.ending(story, after.toArray(String[]::new));
    }

    private static Repetition memory(List<ArticleLines> articles) {
        Repetition memory = new Repetition(Limits.DEFAULT);
        memory.loaded();
        articles.forEach(article -> memory.observe(article.observation()));
        return memory;
    }
}
