package org.wiredesk.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.contract.Sentiment;
import org.wiredesk.enrich.entities.ChainEntityRecognizer;
import org.wiredesk.enrich.entities.EntityRecognizer;
import org.wiredesk.enrich.keyphrases.KeyphraseExtractor;
import org.wiredesk.enrich.language.LanguageDetector;
import org.wiredesk.enrich.language.OpenNlpLanguageDetector;
import org.wiredesk.enrich.sentiment.LinearSentimentScorer;
import org.wiredesk.enrich.sentiment.Opinion;
import org.wiredesk.enrich.sentiment.SentimentScorer;
import org.wiredesk.enrich.text.TextSentence;
import org.wiredesk.enrich.text.TextSplitter;
import org.wiredesk.enrich.text.TextTarget;

/** The pure core of enrich-service: text in, meaning out. Safe for use by many threads; the same text gives the same result. */
public final class Enricher {
    private static final String ENGLISH = "en";

    private final TextSplitter splitter;
    private final LanguageDetector languages;
    private final EntityRecognizer recognizer;
    private final SentimentScorer scorer;
    private final KeyphraseExtractor keyphrases = new KeyphraseExtractor();

    public Enricher(
            TextSplitter splitter, LanguageDetector languages, EntityRecognizer recognizer, SentimentScorer scorer) {
        this.splitter = splitter;
        this.languages = languages;
        this.recognizer = recognizer;
        this.scorer = scorer;
    }

    /** Loads the models. Takes under a second; do it once. */
    public static Enricher load() {
        LanguageDetector languages = OpenNlpLanguageDetector.load();
        return new Enricher(TextSplitter.load(), languages, ChainEntityRecognizer.load(), LinearSentimentScorer.load());
    }

    /** The models that take part in an enrichment. */
    public List<ModelRef> models() {
        return List.of(
                languages.modelRef(),
                splitter.modelRef(),
                recognizer.modelRef(),
                scorer.modelRef(),
                keyphrases.modelRef());
    }

    /** Never throws for what a text holds: over budget or out of its depth, the enrichment says so. */
    public Enrichment enrich(ArticleText text, Deadline deadline) {
        if (text.body().isBlank() && (text.headline() == null || text.headline().isBlank())) {
            return Enrichment.none(EnrichmentStatus.SKIPPED, "The article has no text.", List.of());
        }
        Language language = text.language();
        if (language.tag().equals(Language.UNDETERMINED.tag())) {
            language = languages.detect(text.body());
        }
        if (!isEnglish(language.tag()) && !language.tag().equals(Language.UNDETERMINED.tag())) {
            return Enrichment.none(
                    EnrichmentStatus.UNSUPPORTED_LANGUAGE,
                    "The article's language is \"" + language.tag() + "\"; there are models for English only.",
                    List.of(languages.modelRef()));
        }
        try {
            return analyse(text, deadline);
        } catch (Deadline.Passed e) {
            return Enrichment.none(EnrichmentStatus.FAILED, "The article took longer than its time budget.", models());
        } catch (RuntimeException e) {
            return Enrichment.none(EnrichmentStatus.FAILED, "The article could not be analysed.", models());
        }
    }

    private Enrichment analyse(ArticleText text, Deadline deadline) {
        List<TextSentence> sentences = new ArrayList<>();
        if (text.headline() != null) {
            sentences.addAll(splitter.split(MentionField.HEADLINE, text.headline(), deadline));
        }
        sentences.addAll(splitter.split(MentionField.BODY, text.body(), deadline));
        return new Analysis(text, sentences, scorer, deadline).with(recognizer, keyphrases, models());
    }

    private static boolean isEnglish(String tag) {
        return tag.equals(ENGLISH) || tag.startsWith("en-") || tag.equals("eng");
    }

    /**
     * Sentiment towards each span of a text, in the order asked. A span that holds no word is neutral.
     *
     * @throws IllegalArgumentException when a span does not lie in the text
     * @throws Deadline.Passed over budget
     */
    public List<Sentiment> towards(String text, List<Span> targets, Deadline deadline) {
        for (Span target : targets) {
            if (target.start() < 0 || target.end() > text.length() || target.start() >= target.end()) {
                throw new IllegalArgumentException("The target from " + target.start() + " to " + target.end()
                        + " does not lie in the text of length " + text.length() + ".");
            }
        }
        List<TextSentence> sentences = splitter.split(MentionField.BODY, text, deadline);
        List<@Nullable TextTarget> places = new ArrayList<>(targets.size());
        for (Span target : targets) {
            deadline.check();
            places.add(TextTarget.find(sentences, target.start(), target.end()));
        }
        return towards(places, sentences, deadline);
    }

    /** Only sentences that hold a target are read. */
    private List<Sentiment> towards(
            List<@Nullable TextTarget> places, List<TextSentence> sentences, Deadline deadline) {
        Map<Integer, Integer> rows = new HashMap<>();
        List<TextSentence> read = new ArrayList<>();
        List<TextTarget> targets = new ArrayList<>();
        for (TextTarget place : places) {
            if (place != null) {
                int row = rows.computeIfAbsent(place.sentence(), s -> {
                    read.add(sentences.get(s));
                    return read.size() - 1;
                });
                targets.add(new TextTarget(row, place.firstToken(), place.endToken()));
            }
        }
        List<SentimentScorer.Reading> readings = scorer.read(read, targets, deadline);
        Iterator<TextTarget> next = targets.iterator();
        List<Sentiment> sentiments = new ArrayList<>(places.size());
        for (TextTarget place : places) {
            deadline.check();
            Opinion opinion = Opinion.NEUTRAL;
            if (place != null) {
                TextTarget target = next.next();
                opinion = readings.get(target.sentence()).towards(target.firstToken(), target.endToken());
            }
            sentiments.add(opinion.sentiment());
        }
        return sentiments;
    }

    /**
     * A span of text.
     *
     * @param start offset
     * @param end offset, exclusive
     */
    public record Span(int start, int end) {}
}
