package org.wiredesk.enrich;

import java.util.ArrayList;
import java.util.List;

import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Entity;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.Mention;
import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.contract.Sentence;
import org.wiredesk.enrich.entities.EntityGroup;
import org.wiredesk.enrich.entities.EntityGrouper;
import org.wiredesk.enrich.entities.EntityMention;
import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.entities.Evidence;
import org.wiredesk.enrich.entities.Prominence;
import org.wiredesk.enrich.keyphrases.KeyphraseExtractor;
import org.wiredesk.enrich.sentiment.Opinion;
import org.wiredesk.enrich.sentiment.SentimentScorer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextTarget;

/** One article on its way through the models. */
final class Analysis {
    /** The headline weighs as much as a fifth of the body, and at least as much as two sentences. */
    private static final double HEADLINE_SHARE = 0.2;

    private static final double HEADLINE_LEAST = 2;

    private final ArticleText text;
    private final List<TextSentence> sentences;
    private final SentimentScorer scorer;
    private final Deadline deadline;
    private List<SentimentScorer.Reading> readings = List.of();

    Analysis(ArticleText text, List<TextSentence> sentences, SentimentScorer scorer, Deadline deadline) {
        this.text = text;
        this.sentences = sentences;
        this.scorer = scorer;
        this.deadline = deadline;
    }

    Enrichment with(EntityRecognizer recognizer, KeyphraseExtractor keyphrases, List<ModelRef> models) {
        List<EntityMention> mentions = recognizer.recognise(sentences, deadline);
        List<EntityGroup> groups = EntityGrouper.group(mentions, sentences, evidence(), deadline);
        readings = scorer.read(sentences, targets(groups), deadline);
        Prominence prominence = new Prominence(sentences, groups);
        List<Entity> entities = new ArrayList<>(groups.size());
        for (EntityGroup group : groups) {
            deadline.check();
            entities.add(entity(group, prominence.of(group)));
        }
        Opinion.Mean article = new Opinion.Mean();
        List<Sentence> body = new ArrayList<>();
        double headlineWeight = Math.max(HEADLINE_LEAST, HEADLINE_SHARE * sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            deadline.check();
            TextSentence sentence = sentences.get(s);
            Opinion opinion = readings.get(s).overall();
            boolean headline = sentence.field() == MentionField.HEADLINE;
            article.add(opinion, headline ? headlineWeight : 1);
            if (!headline) {
                body.add(new Sentence(sentence.start(), sentence.end(), opinion.sentiment()));
            }
        }
        return new Enrichment(
                EnrichmentStatus.OK,
                null,
                models,
                entities,
                article.mean().sentiment(),
                body,
                keyphrases.extract(sentences, mentions, deadline));
    }

    private Evidence evidence() {
        Evidence evidence = new Evidence();
        text.authors().forEach(author -> evidence.add(author.name(), EntityType.PERSON));
        Dateline dateline = text.dateline();
        if (dateline != null) {
            dateline.places().forEach(place -> evidence.add(place, EntityType.PLACE));
            if (dateline.agency() != null) {
                evidence.add(dateline.agency(), EntityType.ORGANISATION);
            }
        }
        return evidence;
    }

    private static List<TextTarget> targets(List<EntityGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.mentions().stream())
                .map(mention -> new TextTarget(mention.sentence(), mention.firstToken(), mention.endToken()))
                .toList();
    }

    private Entity entity(EntityGroup group, double prominence) {
        Opinion.Mean towards = new Opinion.Mean();
        List<Mention> mentions = new ArrayList<>(group.mentions().size());
        for (EntityMention mention : group.mentions()) {
            deadline.check();
            TextSentence sentence = sentences.get(mention.sentence());
            Opinion opinion = readings.get(mention.sentence()).towards(mention.firstToken(), mention.endToken());
            towards.add(opinion, sentence.field() == MentionField.HEADLINE ? HEADLINE_LEAST : 1);
            int start = sentence.token(mention.firstToken()).start();
            int end = sentence.token(mention.endToken() - 1).end();
            mentions.add(new Mention(
                    sentence.field(), start, end, field(sentence.field()).substring(start, end), opinion.sentiment()));
        }
        return new Entity(
                group.id(),
                group.name(),
                group.type(),
                prominence,
                towards.mean().sentiment(),
                group.country(),
                mentions);
    }

    private String field(MentionField field) {
        String headline = text.headline();
        return field == MentionField.HEADLINE && headline != null ? headline : text.body();
    }
}
