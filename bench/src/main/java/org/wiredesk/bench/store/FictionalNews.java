package org.wiredesk.bench.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Entity;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.Mention;
import org.wiredesk.contract.MentionField;
import org.wiredesk.contract.ModelRef;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.PublishedPrecision;
import org.wiredesk.contract.Removal;
import org.wiredesk.contract.RemovalKind;
import org.wiredesk.contract.Sentence;
import org.wiredesk.contract.Sentiment;
import org.wiredesk.contract.Source;

/**
 * Enriched articles to measure with, in the proportions of agency copy: some 450 words, 25 sentences, a dozen entities. Words are made
 * up and as unevenly frequent as real ones (Zipf), so that the full-text index has the work it would have.
 */
final class FictionalNews {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> SYLLABLES =
            List.of("ka", "ro", "min", "ta", "lev", "sor", "ed", "pal", "nu", "ger", "ish", "on", "dar", "wen", "fi");
    private static final int WORDS = 30_000;
    private static final int ENTITIES = 5_000;
    private static final EntityType[] TYPES = EntityType.values();

    private final Random random;
    private final List<String> words = new ArrayList<>();

    FictionalNews(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            words.add(word(i));
        }
    }

    private String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0 || word.length() == 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    /** Few numbers are frequent, most are rare. */
    private int uneven(int bound) {
        return (int) Math.min(bound - 1, Math.pow(bound, random.nextDouble()) - 1);
    }

    EnrichedArticle article(int number) {
        StringBuilder body = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        int count = 18 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            int start = body.length();
            for (int word = 12 + random.nextInt(12); word > 0; word--) {
                body.append(words.get(uneven(WORDS))).append(' ');
            }
            if (i % 2 == 0) {
                mention(body, entities);
            }
            body.append("said.");
            sentences.add(new Sentence(start, body.length(), sentiment()));
            body.append(i % 3 == 2 ? "\n\n" : " ");
        }
        return new EnrichedArticle(clean(number, body.toString().strip()), enrichment(entities, sentences));
    }

    private void mention(StringBuilder body, List<Entity> entities) {
        int entity = uneven(ENTITIES);
        EntityType type = TYPES[entity % TYPES.length];
        String name = "Mr " + words.get(entity + 100) + ' ' + words.get(entity + 900);
        int start = body.length();
        body.append(name).append(' ');
        Mention mention = new Mention(
                MentionField.BODY, start, start + name.length(), name, type == EntityType.PERSON ? sentiment() : null);
        entities.add(new Entity(
                type.code() + "-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name,
                type,
                random.nextDouble(),
                sentiment(),
                null,
                List.of(mention, mention)));
    }

    private Sentiment sentiment() {
        double score = Math.rint(random.nextDouble() * 2000 - 1000) / 1000;
        return new Sentiment(
                score < -0.2 ? Polarity.NEGATIVE : score > 0.2 ? Polarity.POSITIVE : Polarity.NEUTRAL, score, 0.8);
    }

    private Enrichment enrichment(List<Entity> entities, List<Sentence> sentences) {
        return new Enrichment(
                EnrichmentStatus.OK,
                null,
                List.of(new ModelRef("entities", "bench", "1"), new ModelRef("sentiment", "bench", "1")),
                entities,
                sentiment(),
                sentences,
                List.of(words.get(uneven(WORDS)), words.get(uneven(WORDS)), words.get(uneven(WORDS))));
    }

    private CleanArticle clean(int number, String body) {
        int outlet = uneven(200);
        String author = words.get(500 + uneven(1_000)) + ' ' + words.get(1_500 + uneven(1_000));
        String byline = "By " + author + "\n";
        Instant published = START.plusSeconds(7L * number);
        return new CleanArticle(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                "bench-" + number,
                1,
                PubStatus.USABLE,
                "https://outlet" + outlet + ".example/" + number,
                new Source("Outlet " + outlet, "outlet" + outlet + ".example"),
                words.get(uneven(WORDS))
                        + ' '
                        + words.get(uneven(WORDS))
                        + ' '
                        + words.get(uneven(WORDS))
                        + ' '
                        + number,
                "By " + author,
                List.of(new Author(author, null, null)),
                new Dateline("PORT ALMA (Wire) —", List.of("Port Alma"), "Wire " + outlet % 12, null),
                new Language("en", 0.99),
                body,
                List.of(new Removal(RemovalKind.BYLINE, "byline/1", 0, byline.length(), byline)),
                byline + body,
                "© 2026 Outlet " + outlet,
                null,
                List.of(new InfoSource("Wire " + outlet % 12, "agency")),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                published,
                PublishedPrecision.INSTANT,
                published.plusSeconds(30),
                Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()),
                "%016x".formatted(random.nextLong()),
                450,
                "text/plain",
                List.of(),
                List.of());
    }
}
