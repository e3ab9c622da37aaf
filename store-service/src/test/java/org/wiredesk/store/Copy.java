package org.wiredesk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Entity;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Json;
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

/** Agency copy for the tests: a story that can be told in many ways. All names are invented. */
public final class Copy {
    private String id = UUID.randomUUID().toString();
    private String publisherId;
    private long version = 1;
    private PubStatus status = PubStatus.USABLE;
    private Source source = new Source("Harbour Gazette", "harbourgazette.example");
    private String headline = "Ferry line reopens after storm";
    private String body =
            "The ferry between Lindhaven and Port Ostrow sailed again on Tuesday, Mayor Ines Aldana said.\n\n"
                    + "\"We are relieved,\" Aldana told reporters.";
    private String agency = "Northern Wire";
    private String author = "Tomas Brandl";
    private List<String> places = List.of("Lindhaven");
    private String language = "en";
    private Instant publishedAt = Instant.parse("2026-03-03T09:30:00Z");
    private PublishedPrecision precision = PublishedPrecision.INSTANT;
    private Instant receivedAt = Instant.parse("2026-03-03T10:00:00Z");
    private Sentiment sentiment = new Sentiment(Polarity.POSITIVE, 0.4, 0.8);
    private String modelVersion = "1.9";
    private String fingerprint = "0123456789abcdef";
    private List<Entity> entities = List.of(
            person("Ines Aldana", 78, 89),
            entity(EntityType.PLACE, "Lindhaven"),
            entity(EntityType.PLACE, "Port Ostrow"));

    public static Copy article() {
        return new Copy();
    }

    public Copy id(String value) {
        id = value;
        return this;
    }

    public Copy publisherId(String value) {
        publisherId = value;
        return this;
    }

    public Copy version(long value) {
        version = value;
        return this;
    }

    public Copy status(PubStatus value) {
        status = value;
        return this;
    }

    public Copy source(String name, String domain) {
        source = new Source(name, domain);
        return this;
    }

    public Copy headline(String value) {
        headline = value;
        return this;
    }

    public Copy body(String value) {
        body = value;
        return this;
    }

    public Copy agency(String value) {
        agency = value;
        return this;
    }

    public Copy author(String value) {
        author = value;
        return this;
    }

    public Copy places(String... value) {
        places = List.of(value);
        return this;
    }

    public Copy language(String value) {
        language = value;
        return this;
    }

    public Copy published(String time) {
        publishedAt = Instant.parse(time);
        precision = PublishedPrecision.INSTANT;
        return this;
    }

    public Copy publishedOn(String day) {
        publishedAt = Instant.parse(day + "T00:00:00Z");
        precision = PublishedPrecision.DAY;
        return this;
    }

    public Copy publishedUnknown() {
        publishedAt = null;
        precision = PublishedPrecision.UNKNOWN;
        return this;
    }

    public Copy received(String time) {
        return received(Instant.parse(time));
    }

    public Copy received(Instant time) {
        receivedAt = time;
        return this;
    }

    public Copy sentiment(Polarity polarity, double score) {
        sentiment = new Sentiment(polarity, score, 0.8);
        return this;
    }

    public Copy modelVersion(String value) {
        modelVersion = value;
        return this;
    }

    public Copy fingerprint(String value) {
        fingerprint = value;
        return this;
    }

    public Copy entities(Entity... value) {
        entities = List.of(value);
        return this;
    }

    public String id() {
        return id;
    }

    public static Entity entity(EntityType type, String name) {
        return new Entity(
                type.code() + "-" + name.toLowerCase().replace(' ', '-'),
                name,
                type,
                0.5,
                new Sentiment(Polarity.NEUTRAL, 0, 0.7),
                null,
                List.of(new Mention(MentionField.BODY, 0, name.length(), name, null)));
    }

    private static Entity person(String name, int start, int end) {
        return new Entity(
                "person-" + name.toLowerCase().replace(' ', '-'),
                name,
                EntityType.PERSON,
                0.9,
                new Sentiment(Polarity.POSITIVE, 0.3, 0.6),
                null,
                List.of(new Mention(MentionField.BODY, start, end, name, new Sentiment(Polarity.POSITIVE, 0.3, 0.6))));
    }

    public EnrichedArticle event() {
        String dateline = places.isEmpty() ? "" : String.join("/", places).toUpperCase() + " (" + agency + ") — ";
        String raw = dateline + body;
        List<Removal> removed = new ArrayList<>();
        if (!dateline.isEmpty()) {
            removed.add(new Removal(RemovalKind.DATELINE, "dateline/1", 0, dateline.length(), dateline));
        }
        boolean killed = status == PubStatus.CANCELED;
        CleanArticle article = new CleanArticle(
                id,
                publisherId,
                version,
                status,
                "https://harbourgazette.example/" + id,
                source,
                headline,
                "By " + author,
                List.of(new Author(author, "Correspondent", source.name())),
                dateline.isEmpty() ? null : new Dateline(dateline.strip(), places, agency, null),
                new Language(language, 0.99),
                body,
                removed,
                raw,
                "© 2026 " + source.name(),
                "May not be reproduced.",
                List.of(new InfoSource(agency, "agency")),
                List.of(new Contributor("Lena Horvat", "editing")),
                List.of(),
                List.of(),
                4,
                null,
                publishedAt,
                precision,
                receivedAt,
                Integer.toHexString((headline + body).hashCode()),
                fingerprint,
                body.split("\\s+").length,
                "text/plain",
                List.of(),
                List.of());
        Enrichment enrichment = killed
                ? Enrichment.none(EnrichmentStatus.SKIPPED, "killed", List.of())
                : new Enrichment(
                        EnrichmentStatus.OK,
                        null,
                        List.of(new ModelRef("entities", "harbour-tagger", modelVersion)),
                        entities,
                        sentiment,
                        List.of(new Sentence(0, Math.min(20, body.length()), sentiment)),
                        List.of("ferry line"));
        return new EnrichedArticle(article, enrichment);
    }

    public byte[] bytes() {
        return Json.write(event());
    }

    /** The event with a part of its JSON replaced, for what the records would not let through. */
    public byte[] bytes(String target, String replacement) {
        String json = new String(bytes(), StandardCharsets.UTF_8);
        if (!json.contains(target)) {
            throw new IllegalArgumentException("not in the event: " + target);
        }
        return json.replace(target, replacement).getBytes(StandardCharsets.UTF_8);
    }
}
