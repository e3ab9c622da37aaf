package org.wiredesk.enrich.training;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.MentionField;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.entities.EntityGroup;
import org.wiredesk.enrich.entities.EntityGrouper;
import org.wiredesk.enrich.entities.EntityMention;
import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;

/** Precision, recall and F1 by exact span and type. */
final class EntityScore {
    private static final EntityType[] TYPES = {EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE};

    private final int[] right = new int[TYPES.length];
    private final int[] wrong = new int[TYPES.length];
    private final int[] missed = new int[TYPES.length];

    static EntityScore of(EntityRecognizer recognizer, TextSplitter splitter, List<GoldDocument> documents) {
        EntityScore score = new EntityScore();
        for (GoldDocument document : documents) {
            Deadline deadline = Deadline.in(Duration.ofMinutes(5));
            List<TextSentence> sentences = splitter.split(MentionField.BODY, document.text(), deadline);
            Set<GoldDocument.GoldName> found = new HashSet<>();
            List<EntityMention> mentions = recognizer.recognise(sentences, deadline);
            for (EntityGroup group : EntityGrouper.group(mentions, sentences, deadline)) {
                for (EntityMention mention : group.mentions()) {
                    TextSentence sentence = sentences.get(mention.sentence());
                    found.add(new GoldDocument.GoldName(
                            sentence.token(mention.firstToken()).start(),
                            sentence.token(mention.endToken() - 1).end(),
                            List.of(TYPES).indexOf(group.type())));
                }
            }
            score.count(document, found);
        }
        return score;
    }

    private void count(GoldDocument document, Set<GoldDocument.GoldName> found) {
        Set<GoldDocument.GoldName> gold = new HashSet<>(document.names());
        for (GoldDocument.GoldName name : found) {
            (gold.contains(name) ? right : wrong)[name.type()]++;
        }
        for (GoldDocument.GoldName name : gold) {
            missed[name.type()] += found.contains(name) ? 0 : 1;
        }
    }

    double f1() {
        int r = right[0] + right[1] + right[2];
        return 2.0 * r / Math.max(1, 2 * r + sum(wrong) + sum(missed));
    }

    private static int sum(int[] counts) {
        return counts[0] + counts[1] + counts[2];
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (int type = 0; type < TYPES.length; type++) {
            line.append(row(TYPES[type].code(), right[type], wrong[type], missed[type]))
                    .append("; ");
        }
        return line.append(row("all", sum(right), sum(wrong), sum(missed))).toString();
    }

    private static String row(String name, int right, int wrong, int missed) {
        double precision = right / Math.max(1.0, right + wrong);
        double recall = right / Math.max(1.0, right + missed);
        double f1 = 2.0 * right / Math.max(1.0, 2 * right + wrong + missed);
        return String.format(Locale.ROOT, "%s P %.1f R %.1f F1 %.1f", name, 100 * precision, 100 * recall, 100 * f1);
    }
}
