package org.wiredesk.enrich.entities;

import java.util.List;

import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.text.TextSentence;

/**
 * How much of an article is about an entity, 0 to 1: half its share of the mentions that the most mentioned entity has, three
 * tenths how early it is first named (1 in the first sentence, towards 0 in the last), two tenths whether the headline names it.
 */
public final class Prominence {
    private static final double FREQUENCY = 0.5;
    private static final double POSITION = 0.3;
    private static final double HEADLINE = 0.2;

    private final List<TextSentence> sentences;
    private final int most;

    public Prominence(List<TextSentence> sentences, List<EntityGroup> groups) {
        this.sentences = sentences;
        this.most =
                groups.stream().mapToInt(group -> group.mentions().size()).max().orElse(1);
    }

    public double of(EntityGroup group) {
        boolean headline = group.mentions().stream()
                .anyMatch(mention -> sentences.get(mention.sentence()).field() == MentionField.HEADLINE);
        double first = 1 - group.mentions().get(0).sentence() / (double) sentences.size();
        double value = FREQUENCY * group.mentions().size() / most + POSITION * first + (headline ? HEADLINE : 0);
        return Math.round(value * 1000) / 1000.0;
    }
}
