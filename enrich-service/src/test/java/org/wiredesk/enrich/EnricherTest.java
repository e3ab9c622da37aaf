package org.wiredesk.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Entity;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.Mention;
import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.Sentence;
import org.wiredesk.contract.Sentiment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EnricherTest {
    private static final Enricher ENRICHER = Enricher.load();
    private static final String HEADLINE = "Solheim ready for harbour talks with Denmark";
    private static final Duration AMPLE = Duration.ofMinutes(2);

    @ParameterizedTest
    @CsvSource({
        "Ingrid Solheim, PERSON",
        "Lars Kvam, PERSON",
        "Philippe Marchand, PERSON",
        "Harold J. Whitcombe, PERSON",
        "Denmark, PLACE",
        "Sweden, PLACE",
        "Norway, PLACE",
        "Oslo, PLACE",
        "Stockholm, PLACE",
        "NATO, ORGANISATION"
    })
    void republishedStory_namesEveryPersonPlaceAndOrganisation(String name, EntityType type) throws IOException {
        Entity entity = entity(enrich(HEADLINE, article()), name);

        assertThat(entity.type()).isEqualTo(type);
    }

    @Test
    void surname_isAMentionOfTheFullName() throws IOException {
        Entity solheim = entity(enrich(HEADLINE, article()), "Ingrid Solheim");

        assertThat(solheim.id()).isEqualTo("person-ingrid-solheim");
        assertThat(solheim.mentions()).extracting(Mention::text).contains("Ingrid Solheim", "Solheim");
        assertThat(solheim.mentions())
                .extracting(Mention::text)
                .noneMatch(text -> text.contains("’") || text.contains("Minister"));
    }

    @Test
    void everyMention_standsWhereItSays() throws IOException {
        String body = article();

        for (Entity entity : enrich(HEADLINE, body).entities()) {
            for (Mention mention : entity.mentions()) {
                String field = mention.field() == MentionField.HEADLINE ? HEADLINE : body;
                assertThat(field.substring(mention.start(), mention.end())).isEqualTo(mention.text());
            }
        }
    }

    @Test
    void mentionsOfAll_doNotOverlap() throws IOException {
        List<Mention> mentions = enrich(HEADLINE, article()).entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.field() == MentionField.BODY)
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();

        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
        }
    }

    @Test
    void country_hasItsCode() throws IOException {
        Entity denmark = entity(enrich(HEADLINE, article()), "Denmark");

        assertThat(denmark.country()).isEqualTo("DK");
        assertThat(denmark.id()).isEqualTo("place-denmark");
    }

    @Test
    void prominence_isHighestForWhomTheStoryIsAbout() throws IOException {
        Enrichment enrichment = enrich(HEADLINE, article());

        assertThat(enrichment.entities())
                .allSatisfy(e -> assertThat(e.prominence()).isBetween(0.0, 1.0));
        assertThat(entity(enrichment, "Ingrid Solheim").prominence())
                .isGreaterThan(entity(enrichment, "Harold J. Whitcombe").prominence());
    }

    @Test
    void sentences_coverTheBodyInOrder() throws IOException {
        String body = article();
        int end = 0;
        for (Sentence sentence : enrich(HEADLINE, body).sentences()) {
            assertThat(body.substring(end, sentence.start())).isBlank();
            assertThat(sentence.sentiment()).isNotNull();
            end = sentence.end();
        }
        assertThat(body.substring(end)).isBlank();
    }

    @Test
    void keyphrases_areFiveToTenAndRepeatNoName() throws IOException {
        List<String> keyphrases = enrich(HEADLINE, article()).keyphrases();

        assertThat(keyphrases).hasSizeBetween(5, 10).doesNotHaveDuplicates();
        assertThat(keyphrases).noneMatch(phrase -> phrase.contains("solheim") || phrase.contains("denmark"));
    }

    @Test
    void models_areAllNamed() throws IOException {
        assertThat(enrich(HEADLINE, article()).models())
                .extracting(ModelRef::task)
                .containsExactly("language", "sentences", "entities", "sentiment", "keyphrases");
    }

    @Test
    void sameText_givesTheSameResult() throws IOException {
        assertThat(enrich(HEADLINE, article())).isEqualTo(enrich(HEADLINE, article()));
    }

    @Test
    void otherLanguage_isLeftAloneAndSaysSo() {
        Enrichment enrichment = enrich(
                "Neues Gesetz",
                "Der Landtag hat am Donnerstag nach langer Debatte ein neues Gesetz beschlossen. Die Opposition kritisierte die"
                        + " Regierung scharf und kündigte eine Klage an.");

        assertThat(enrichment.status()).isEqualTo(EnrichmentStatus.UNSUPPORTED_LANGUAGE);
        assertThat(enrichment.reason()).contains("\"de\"");
        assertThat(enrichment.entities()).isEmpty();
    }

    @Test
    void statedLanguage_isBelieved() {
        ArticleText text = new ArticleText(null, "The minister spoke in Oslo.", new Language("fr", 1), List.of(), null);

        assertThat(ENRICHER.enrich(text, Deadline.in(AMPLE)).status()).isEqualTo(EnrichmentStatus.UNSUPPORTED_LANGUAGE);
    }

    @Test
    void noText_isSkipped() {
        assertThat(enrich(null, " \n ").status()).isEqualTo(EnrichmentStatus.SKIPPED);
    }

    @ParameterizedTest
    @CsvSource({"a, 10000000", "A., 5000000", "’, 5000000", "<(, 4000000", "He left. , 100000"})
    void poison_endsWithinTheBudget(String piece, int times) {
        ArticleText text = new ArticleText(null, piece.repeat(times), new Language("en", 1), List.of(), null);

        Enrichment enrichment = ENRICHER.enrich(text, Deadline.in(Duration.ofMillis(20)));

        assertThat(enrichment.status()).isEqualTo(EnrichmentStatus.FAILED);
        assertThat(enrichment.reason()).contains("time budget");
    }

    @Test
    void towards_answersInTheOrderAsked() {
        String text =
                "Lawmakers accused Borland of lying about the scandal. Voters love Keating, who won a great victory.";

        List<Sentiment> sentiments =
                ENRICHER.towards(text, List.of(span(text, "Keating"), span(text, "Borland")), Deadline.in(AMPLE));

        assertThat(sentiments).extracting(Sentiment::polarity).containsExactly(Polarity.POSITIVE, Polarity.NEGATIVE);
    }

    @Test
    void towards_spanOutsideTheText_isRefused() {
        assertThatThrownBy(() -> ENRICHER.towards("Short.", List.of(new Enricher.Span(2, 9)), Deadline.in(AMPLE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The target from 2 to 9 does not lie in the text of length 6.");
    }

    private static Enricher.Span span(String text, String word) {
        return new Enricher.Span(text.indexOf(word), text.indexOf(word) + word.length());
    }

    private static Enrichment enrich(String headline, String body) {
        return ENRICHER.enrich(
                new ArticleText(headline, body, Language.UNDETERMINED, List.of(), null), Deadline.in(AMPLE));
    }

    private static Entity entity(Enrichment enrichment, String name) {
        return enrichment.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + enrichment.entities()));
    }

    private static String article() throws IOException {
        try (InputStream in = EnricherTest.class.getResourceAsStream("/articles/harbour-talks.txt")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
