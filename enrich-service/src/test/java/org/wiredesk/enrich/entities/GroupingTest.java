package org.wiredesk.enrich.entities;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles written with traps, in {@code src/test/resources/grouping}: given every mention, every thing is found and none merged. */
class GroupingTest {
    private static final TextSplitter SPLITTER = TextSplitter.load();

    @Test
    void thereAreFortyOfThem() {
        assertThat(articles()).hasSize(40);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void allMentionsGiven_everyThingIsOneEntity(MarkedArticle article) {
        List<TextSentence> sentences = article.sentences(SPLITTER);

        List<String> grouped = EntityGrouper.group(
                        article.mentions(sentences), sentences, Deadline.in(Duration.ofMinutes(1)))
                .stream()
                .map(group -> described(group, sentences))
                .toList();

        assertThat(grouped).containsExactlyInAnyOrderElementsOf(expected(article));
    }

    static List<MarkedArticle> articles() {
        return MarkedArticle.all();
    }

    private static List<String> expected(MarkedArticle article) {
        List<String> things = new ArrayList<>();
        article.things().forEach((number, thing) -> {
            List<String> mentions = article.names().stream()
                    .filter(name -> name.thing() == number)
                    .map(name -> name.field().code() + " " + name.start() + "-" + name.end())
                    .toList();
            things.add(thing.type().code() + " " + thing.name() + " [" + thing.country() + "] " + mentions);
        });
        return things;
    }

    private static String described(EntityGroup group, List<TextSentence> sentences) {
        List<String> mentions = group.mentions().stream()
                .map(mention -> {
                    TextSentence sentence = sentences.get(mention.sentence());
                    return sentence.field().code() + " "
                            + sentence.token(mention.firstToken()).start() + "-"
                            + sentence.token(mention.endToken() - 1).end();
                })
                .toList();
        String country = group.country();
        return group.type().code() + " " + group.name() + " [" + (country == null ? "" : country) + "] " + mentions;
    }
}
