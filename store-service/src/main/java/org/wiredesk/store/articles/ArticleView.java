package org.wiredesk.store.articles;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Language;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.Sentiment;
import org.wiredesk.contract.Source;

/**
 * Makes what readers get from what is stored: one row an article, with all that belongs to it. JSON is made by the database and goes
 * out as it is.
 */
final class ArticleView {
    private static final String CANCELED = "canceled";

    /** In the order in which {@link #of} reads them. */
    private static final String SELECT =
            """
            SELECT a.pub_status, a.digest, a.received_at,
              (SELECT count(*) - 1 FROM article_copy c JOIN article_copy o ON o.group_id = c.group_id
                WHERE c.article_id = a.id),
              a.id, a.publisher_id, a.version, a.url, s.name, s.domain,
              a.headline, a.byline,
              (SELECT json_strip_nulls(json_agg(json_build_object(
                  'name', u.name, 'role', u.role, 'organisation', u.organisation) ORDER BY u.ordinal))
                FROM article_author u WHERE u.article_id = a.id)::text,
              a.dateline::text, a.language, a.language_confidence, a.body, a.removed::text, a.copyright_notice,
              a.usage_terms, a.info_sources::text, a.contributors::text, a.corrections::text, a.subjects::text,
              a.urgency, a.embargoed_until, a.published_at, a.published_precision, a.content_hash, a.fingerprint,
              a.word_count, a.format, a.sanitised::text, a.conflicts::text,
              a.enrichment_status, a.enrichment_reason, a.models::text,
              (SELECT json_strip_nulls(json_agg(json_build_object(
                  'id', e.entity_id, 'name', e.name, 'type', n.type, 'prominence', e.prominence,
                  'sentiment', CASE WHEN e.polarity IS NOT NULL THEN json_build_object(
                    'polarity', e.polarity, 'score', e.sentiment, 'confidence', e.confidence) END,
                  'country', n.country, 'mentions', e.mentions) ORDER BY e.ordinal))
                FROM article_entity e JOIN entity n ON n.id = e.entity_id WHERE e.article_id = a.id)::text,
              a.polarity, a.sentiment, a.sentiment_confidence, a.sentences::text, a.keyphrases::text
            FROM article a JOIN source s ON s.id = a.source_id
            """;

    static final String BY_ID = SELECT + "WHERE a.id = $1";

    static final String BY_PUBLISHER_ID = SELECT + "WHERE a.publisher_id = $1 ORDER BY a.id LIMIT 10";

    /** In no order. */
    static final String BY_IDS = SELECT + "WHERE a.id = ANY ($1)";

    private final Row row;
    private int column;

    private ArticleView(Row row) {
        this.row = row;
    }

    static Article of(Row row) {
        return new ArticleView(row).article();
    }

    private Article article() {
        String pubStatus = row.getString(column++);
        String digest = row.getUUID(column++).toString();
        Instant receivedAt = row.getOffsetDateTime(column++).toInstant();
        // An article without copies is in no group.
        int copies = Math.max(0, row.getInteger(column++));
        return pubStatus.equals(CANCELED)
                ? killed(receivedAt, EntityTag.of(digest, receivedAt, 0))
                : whole(pubStatus, receivedAt, copies, EntityTag.of(digest, receivedAt, copies));
    }

    private Article whole(String pubStatus, Instant receivedAt, int copies, String entityTag) {
        return new Article(
                row.getString(column++),
                row.getString(column++),
                row.getLong(column++),
                pubStatus,
                row.getString(column++),
                new Source(row.getString(column++), row.getString(column++)),
                row.getString(column++),
                row.getString(column++),
                list(),
                json(),
                new Language(row.getString(column++), row.getDouble(column++)),
                row.getString(column++),
                json(),
                row.getString(column++),
                row.getString(column++),
                json(),
                json(),
                json(),
                json(),
                row.getInteger(column++),
                time(),
                time(),
                row.getString(column++),
                receivedAt,
                row.getString(column++),
                row.getString(column++),
                row.getInteger(column++),
                row.getString(column++),
                json(),
                json(),
                copies,
                new Article.Enriched(
                        row.getString(column++),
                        row.getString(column++),
                        list(),
                        list(),
                        sentiment(row.getString(column++), row.getDouble(column++), row.getDouble(column++)),
                        list(),
                        list()),
                entityTag);
    }

    /** A kill must reach the readers; what was killed must not. */
    private Article killed(Instant receivedAt, String entityTag) {
        return new Article(
                row.getString(column++),
                row.getString(column++),
                row.getLong(column++),
                CANCELED,
                row.getString(column++),
                new Source(row.getString(column++), row.getString(column++)),
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
                receivedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                entityTag);
    }

    private @Nullable RawJson json() {
        return RawJson.of(row.getString(column++));
    }

    private RawJson list() {
        RawJson list = json();
        return list == null ? RawJson.EMPTY_LIST : list;
    }

    private @Nullable Instant time() {
        OffsetDateTime time = row.getOffsetDateTime(column++);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Sentiment sentiment(
            @Nullable String polarity, @Nullable Double score, @Nullable Double confidence) {
        return polarity == null || score == null || confidence == null
                ? null
                : new Sentiment(Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)), score, confidence);
    }
}
