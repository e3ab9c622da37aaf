package org.wiredesk.contract;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Value of {@code articles.clean}: an article with everything that is not the story taken out of its body.
 *
 * <p>Law: {@code rawText} without all {@code removed} ranges equals {@code body} up to whitespace; the ranges are sorted
 * and do not overlap.
 *
 * @param id UUIDv5 of source and publisher's own id, else of the canonical URL, else of source and content hash
 * @param publisherId the publisher's own id, unique within its source only
 * @param version the highest version of an id wins: the publisher's version, else the time of the last change or of
 *     receipt in milliseconds since the epoch
 * @param url canonical: no tracking parameters, fragment or AMP form
 * @param byline as printed
 * @param body paragraphs joined by a blank line; may be empty when the article is canceled
 * @param removed in order of their start
 * @param rawText the text that was cleaned, after {@code sanitised} repairs
 * @param urgency IPTC urgency, 1 (most urgent) to 9
 * @param receivedAt timestamp of the record in {@code articles.raw}, the same in every replay
 * @param contentHash SHA-256 of headline and body in lower-case hex, of the body before lines were taken out that the source
 *     repeats: the same words have the same hash whatever was learned between them
 * @param fingerprint near-duplicate signature of the clean body
 * @param format media type of the input the article was read from
 */
public record CleanArticle(
        String id,
        @Nullable String publisherId,
        long version,
        PubStatus pubStatus,
        @Nullable String url,
        Source source,
        @Nullable String headline,
        @Nullable String byline,
        List<Author> authors,
        @Nullable Dateline dateline,
        Language language,
        String body,
        List<Removal> removed,
        String rawText,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        List<InfoSource> infoSources,
        List<Contributor> contributors,
        List<Correction> corrections,
        List<Subject> subjects,
        @Nullable Integer urgency,
        @Nullable Instant embargoedUntil,
        @Nullable Instant publishedAt,
        PublishedPrecision publishedPrecision,
        Instant receivedAt,
        String contentHash,
        String fingerprint,
        int wordCount,
        String format,
        List<Repair> sanitised,
        List<Conflict> conflicts) {
    public CleanArticle {
        authors = Lists.copy(authors);
        removed = Lists.copy(removed);
        infoSources = Lists.copy(infoSources);
        contributors = Lists.copy(contributors);
        corrections = Lists.copy(corrections);
        subjects = Lists.copy(subjects);
        sanitised = Lists.copy(sanitised);
        conflicts = Lists.copy(conflicts);
    }

    /** The same article as received at another time: what two events are compared by when that is not to count. */
    public CleanArticle withReceivedAt(Instant time) {
        return new CleanArticle(
                id,
                publisherId,
                version,
                pubStatus,
                url,
                source,
                headline,
                byline,
                authors,
                dateline,
                language,
                body,
                removed,
                rawText,
                copyrightNotice,
                usageTerms,
                infoSources,
                contributors,
                corrections,
                subjects,
                urgency,
                embargoedUntil,
                publishedAt,
                publishedPrecision,
                time,
                contentHash,
                fingerprint,
                wordCount,
                format,
                sanitised,
                conflicts);
    }
}
