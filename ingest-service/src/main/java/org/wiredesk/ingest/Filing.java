package org.wiredesk.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Contributor;
import org.wiredesk.contract.Correction;
import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.InfoSource;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.Source;
import org.wiredesk.ingest.cleaning.Cleaned;
import org.wiredesk.ingest.cleaning.Proof;
import org.wiredesk.ingest.cleaning.Stated;
import org.wiredesk.ingest.format.Sanitiser;
import org.wiredesk.ingest.format.Story;
import org.wiredesk.ingest.identity.ArticleId;
import org.wiredesk.ingest.identity.CanonicalUrl;
import org.wiredesk.ingest.identity.ContentHash;
import org.wiredesk.ingest.identity.TextStatistics;
import org.wiredesk.ingest.identity.Versions;
import org.wiredesk.ingest.language.LanguageIdentifier;

/** Files an article: puts together what was stated and what cleaning found, and gives it its identity. */
final class Filing {
    private static final String UNKNOWN_SOURCE = "unknown";

    private final LanguageIdentifier languages;

    Filing(LanguageIdentifier languages) {
        this.languages = languages;
    }

    /** Fills what the bytes leave open with what was stated beside them. */
    void complete(Story story, RawMessage.Stated beside) {
        if (story.sourceName == null && story.sourceDomain == null) {
            story.sourceName = mended(beside.source(), story);
        }
        story.publisherId = story.publisherId == null ? mended(beside.id(), story) : story.publisherId;
        story.version = story.version == null ? mended(beside.version(), story) : story.version;
        story.url = story.url == null ? mended(beside.url(), story) : story.url;
        CanonicalUrl url = CanonicalUrl.of(story.url);
        if (story.sourceDomain == null && url != null) {
            story.sourceDomain = url.domain();
        }
    }

    Stated stated(Story story) {
        return new Stated(source(story), story.headline, story.byline, story.authors);
    }

    /**
     * Who an article is.
     *
     * @param contentHash of headline and body as the rules leave them: what is learned later must neither give an article another id
     *     nor make the same words look like others
     */
    record Identity(String id, String contentHash) {}

    Identity identify(Story story, Proof proof) {
        String headline = story.headline != null ? story.headline : proof.headline();
        String contentHash = ContentHash.of(headline, proof.body());
        return new Identity(
                ArticleId.of(source(story), story.publisherId, CanonicalUrl.of(story.url), contentHash), contentHash);
    }

    CleanArticle file(Story story, Cleaned cleaned, Identity identity, RawMessage.Stated beside, Instant receivedAt) {
        Conflicts conflicts = new Conflicts();
        conflicts.beside(story, beside);
        CanonicalUrl url = CanonicalUrl.of(story.url);
        Source source = source(story);
        String headline = story.headline != null ? story.headline : cleaned.headline();
        Dateline dateline = dateline(story.dateline, cleaned.dateline(), conflicts);
        conflicts.published(story, dateline);
        TextStatistics statistics = TextStatistics.of(cleaned.body());
        return new CleanArticle(
                identity.id(),
                story.publisherId,
                Versions.of(story.version, story.modifiedAt, receivedAt),
                story.pubStatus,
                url == null ? null : url.value(),
                source,
                headline,
                conflicts.preferred("byline", story.byline, cleaned.byline()),
                authors(story, cleaned, conflicts),
                dateline,
                language(story, cleaned, conflicts),
                cleaned.body(),
                cleaned.removed(),
                story.copy.text(),
                conflicts.preferred("copyrightNotice", story.copyrightNotice, cleaned.copyrightNotice()),
                conflicts.preferred("usageTerms", story.usageTerms, cleaned.usageTerms()),
                List.<InfoSource>copyOf(union(story.infoSources, cleaned.infoSources())),
                List.<Contributor>copyOf(union(story.contributors, cleaned.contributors())),
                List.<Correction>copyOf(union(story.corrections, cleaned.corrections())),
                story.subjects,
                story.urgency,
                story.embargoedUntil,
                story.publishedAt,
                story.publishedPrecision,
                receivedAt,
                identity.contentHash(),
                statistics.fingerprint(),
                statistics.words(),
                story.format,
                List.copyOf(story.repairs),
                conflicts.noted());
    }

    static Source source(Story story) {
        return story.sourceName == null && story.sourceDomain == null
                ? new Source(UNKNOWN_SOURCE, null)
                : new Source(story.sourceName, story.sourceDomain);
    }

    private Language language(Story story, Cleaned cleaned, Conflicts conflicts) {
        Language language = languages.of(story.language, cleaned.body());
        String other = languages.contradicted(story.language, cleaned.body());
        if (other != null) {
            conflicts.note("language", language.tag(), other);
        }
        return language;
    }

    /** Stated places outrank those in the text; what only the text says, agency and date, comes from there. */
    private static @Nullable Dateline dateline(
            @Nullable Dateline stated, @Nullable Dateline read, Conflicts conflicts) {
        if (stated == null || read == null) {
            return stated == null ? read : stated;
        }
        boolean agree = read.places().isEmpty()
                || stated.places().isEmpty()
                || read.places().stream()
                        .anyMatch(place -> isPartOf(place, stated.text())
                                || stated.places().stream().anyMatch(known -> isPartOf(known, place)));
        if (!agree) {
            conflicts.note("dateline", stated.text(), read.text());
        }
        return new Dateline(
                read.text(),
                stated.places().isEmpty() || agree && read.places().size() > 1 ? read.places() : stated.places(),
                stated.agency() == null ? read.agency() : stated.agency(),
                stated.date() == null ? read.date() : stated.date());
    }

    private static boolean isPartOf(String place, String text) {
        return text.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
    }

    private static List<Author> authors(Story story, Cleaned cleaned, Conflicts conflicts) {
        if (story.authors.isEmpty()) {
            return cleaned.authors();
        }
        List<Author> authors = new ArrayList<>();
        for (Author stated : story.authors) {
            Author read = null;
            for (Author author : cleaned.authors()) {
                if (author.name().equalsIgnoreCase(stated.name())) {
                    read = author;
                }
            }
            authors.add(
                    read == null
                            ? stated
                            : new Author(
                                    stated.name(),
                                    stated.role() == null ? read.role() : stated.role(),
                                    stated.organisation() == null ? read.organisation() : stated.organisation()));
        }
        for (Author author : cleaned.authors()) {
            if (authors.stream().noneMatch(known -> known.name().equalsIgnoreCase(author.name()))) {
                conflicts.note("authors", names(story.authors), names(cleaned.authors()));
                break;
            }
        }
        return authors;
    }

    private static String names(List<Author> authors) {
        return String.join(", ", authors.stream().map(Author::name).toList());
    }

    private static <T> Set<T> union(List<T> stated, List<T> found) {
        Set<T> all = new LinkedHashSet<>(stated);
        all.addAll(found);
        return all;
    }

    private static @Nullable String mended(@Nullable String value, Story story) {
        if (value == null) {
            return null;
        }
        String text = Sanitiser.mend(value, story.repairs).strip();
        return text.isEmpty() ? null : text;
    }
}
