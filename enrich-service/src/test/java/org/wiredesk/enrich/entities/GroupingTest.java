package org.wiredesk.enrich.entities;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.contract.MentionField;
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

        List<String> grouped =
                EntityGrouper.group(article.mentions(sentences), sentences, Deadline.in(Duration.ofMinutes(1))).stream()
                        .map(group -> described(group, sentences))
                        .toList();

        assertThat(grouped).containsExactlyInAnyOrderElementsOf(expected(article));
    }

    /** The tagger misses names and gives some the wrong type; what it finds must still hardly ever be mixed up. */
    @Test
    void mentionsByTheTagger_areSeldomMerged() {
        EntityRecognizer tagger = ChainEntityRecognizer.load();
        int marked = 0;
        int found = 0;
        List<String> mixed = new ArrayList<>();
        for (MarkedArticle article : articles()) {
            List<TextSentence> sentences = article.sentences(SPLITTER);
            Deadline ample = Deadline.in(Duration.ofMinutes(1));
            Map<String, Integer> things = new HashMap<>();
            article.names().forEach(name -> things.put(place(name.field(), name.start(), name.end()), name.thing()));
            marked += things.size();
            for (EntityGroup group : EntityGrouper.group(tagger.recognise(sentences, ample), sentences, ample)) {
                List<Integer> held = group.mentions().stream()
                        .flatMap(mention -> Stream.ofNullable(things.get(place(mention, sentences))))
                        .toList();
                found += held.size();
                if (Set.copyOf(held).size() > 1) {
                    mixed.add(article + " " + group.id());
                }
            }
        }

        assertThat(mixed).hasSizeLessThanOrEqualTo(4);
        assertThat(found).isGreaterThan(marked * 7 / 10);
    }

    static List<MarkedArticle> articles() {
        return MarkedArticle.all();
    }

    private static List<String> expected(MarkedArticle article) {
        List<String> things = new ArrayList<>();
        article.things().forEach((number, thing) -> {
            List<String> mentions = article.names().stream()
                    .filter(name -> name.thing() == number)
                    .map(name -> place(name.field(), name.start(), name.end()))
                    .toList();
            things.add(thing.type().code() + " " + thing.name() + " [" + thing.country() + "] " + mentions);
        });
        return things;
    }

    private static String described(EntityGroup group, List<TextSentence> sentences) {
        List<String> mentions = group.mentions().stream()
                .map(mention -> place(mention, sentences))
                .toList();
        String country = group.country();
        return group.type().code() + " " + group.name() + " [" + (country == null ? "" : country) + "] " + mentions;
    }

    private static String place(EntityMention mention, List<TextSentence> sentences) {
        TextSentence sentence = sentences.get(mention.sentence());
        return place(
                sentence.field(),
                sentence.token(mention.firstToken()).start(),
                sentence.token(mention.endToken() - 1).end());
    }

    private static String place(MentionField field, int start, int end) {
        return field.code() + " " + start + "-" + end;
    }
}
