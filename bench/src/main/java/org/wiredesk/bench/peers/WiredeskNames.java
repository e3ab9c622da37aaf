package org.wiredesk.bench.peers;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.EntityMention;
import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

/** Wiredesk's own sentences, tokens and tagger. */
final class WiredeskNames implements NameFinder {
    private final TextSplitter splitter = TextSplitter.load();
    private final EntityRecognizer recognizer = ChainEntityRecognizer.load();

    @Override
    public Set<GoldText.Name> find(String text) {
        Deadline deadline = Deadline.in(Duration.ofMinutes(5));
        List<TextSentence> sentences = splitter.split(MentionField.BODY, text, deadline);
        Set<GoldText.Name> names = new HashSet<>();
        for (EntityMention mention : recognizer.recognise(sentences, deadline)) {
            TextSentence sentence = sentences.get(mention.sentence());
            names.add(new GoldText.Name(
                    sentence.tokens().get(mention.firstToken()).start(),
                    sentence.tokens().get(mention.endToken() - 1).end(),
                    kind(mention.type())));
        }
        return names;
    }

    private static String kind(EntityType type) {
        return switch (type) {
            case PERSON -> "PER";
            case PLACE -> "LOC";
            case ORGANISATION -> "ORG";
            default -> "";
        };
    }
}
