package org.wiredesk.store.articles;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.Sentiment;
import org.wiredesk.contract.Source;

/** Makes what readers get from what is stored. */
final class ArticleView {
    private static final String CANCELED = "canceled";

    private ArticleView() {}

    static Article of(ArticleRow row, List<AuthorRow> authors, List<ArticleEntityRow> entities, int copies) {
        Source source = new Source(row.source.name, row.source.domain);
        return row.pubStatus.equals(CANCELED) ? killed(row, source) : whole(row, source, authors, entities, copies);
    }

    private static Article whole(
            ArticleRow row, Source source, List<AuthorRow> authors, List<ArticleEntityRow> entities, int copies) {
        return new Article(
                row.id,
                row.publisherId,
                row.version,
                row.pubStatus,
                row.url,
                source,
                row.headline,
                row.byline,
                authors.stream()
                        .map(author -> new Author(author.name, author.role, author.organisation))
                        .toList(),
                RawJson.of(row.dateline),
                new Language(row.language, row.languageConfidence),
                row.body,
                RawJson.of(row.removed),
                row.copyrightNotice,
                row.usageTerms,
                RawJson.of(row.infoSources),
                RawJson.of(row.contributors),
                RawJson.of(row.corrections),
                RawJson.of(row.subjects),
                row.urgency == null ? null : row.urgency.intValue(),
                row.embargoedUntil,
                row.publishedAt,
                row.publishedPrecision,
                row.receivedAt,
                row.contentHash,
                row.fingerprint,
                row.wordCount,
                row.format,
                RawJson.of(row.sanitised),
                RawJson.of(row.conflicts),
                copies,
                new Article.Enriched(
                        row.enrichmentStatus,
                        row.enrichmentReason,
                        new RawJson(row.models),
                        entities.stream().map(ArticleView::named).toList(),
                        sentiment(row.polarity, row.sentiment, row.sentimentConfidence),
                        new RawJson(row.sentences),
                        new RawJson(row.keyphrases)),
                EntityTag.of(row, copies));
    }

    /** A kill must reach the readers; what was killed must not. */
    private static Article killed(ArticleRow row, Source source) {
        return new Article(
                row.id,
                row.publisherId,
                row.version,
                row.pubStatus,
                row.url,
                source,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.receivedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                EntityTag.of(row, 0));
    }

    private static Article.Named named(ArticleEntityRow row) {
        return new Article.Named(
                row.entityId,
                row.name,
                row.entity.type(),
                row.prominence,
                sentiment(row.polarity, row.sentiment, row.confidence),
                row.entity.country(),
                new RawJson(row.mentions));
    }

    private static @Nullable Sentiment sentiment(
            @Nullable String polarity, @Nullable Double score, @Nullable Double confidence) {
        return polarity == null || score == null || confidence == null
                ? null
                : new Sentiment(Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)), score, confidence);
    }
}
