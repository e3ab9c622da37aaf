package org.wiredesk.store.articles;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Sentiment;

/** The statements that write the articles themselves and their versions. */
final class ArticleSql {
    /** Which events are not filed yet, or were known to be received later than now: all else is a repetition. */
    static final Columns<Filing> EVENT = new Columns<Filing>()
            .text("article_id", Filing::id)
            .uuid("digest", filing -> filing.precedence().digest())
            .time("received_at", Filing::receivedAt);

    static final String SELECT_UNKNOWN =
            """
            SELECT u.article_id, u.digest FROM %s
            WHERE NOT EXISTS (
              SELECT FROM article_version v
              WHERE v.article_id = u.article_id AND v.digest = u.digest AND v.received_at <= u.received_at)"""
                    .formatted(EVENT.unnest());

    static final Columns<Filing> VERSION = new Columns<Filing>()
            .text("article_id", Filing::id)
            .uuid("digest", filing -> filing.precedence().digest())
            .number("version", filing -> filing.precedence().version())
            .text("pub_status", filing -> filing.article().pubStatus().code())
            .text("content_hash", filing -> filing.article().contentHash())
            .text("headline", filing -> filing.article().headline())
            .text("url", filing -> filing.article().url())
            .number("word_count", filing -> (long) filing.article().wordCount())
            .json("corrections", filing -> Carried.json(filing.article().corrections()))
            .time("published_at", filing -> filing.article().publishedAt())
            .time("received_at", Filing::receivedAt);

    static final String INSERT_VERSIONS =
            """
            INSERT INTO article_version AS v (%s) SELECT %s FROM %s
            ON CONFLICT (article_id, digest) DO UPDATE SET received_at = excluded.received_at
            WHERE v.received_at > excluded.received_at"""
                    .formatted(VERSION.names(), VERSION.selected(), VERSION.unnest());

    static final Columns<Filing> ARTICLE = article();

    /** The newest version wins whatever the order of arrival; the time of receipt is the earliest of all versions. */
    static final String UPSERT_ARTICLES =
            """
            INSERT INTO article AS a (%s) SELECT %s FROM %s
            ON CONFLICT (id) DO UPDATE SET %s, received_at = LEAST(a.received_at, excluded.received_at)
            WHERE (a.version, a.status_order, a.content_hash, a.enrichment_order, a.digest)
              < (excluded.version, excluded.status_order, excluded.content_hash, excluded.enrichment_order, excluded.digest)
            RETURNING id, received_at, (xmax = 0) AS inserted"""
                    .formatted(
                            ARTICLE.names(),
                            ARTICLE.selected(),
                            ARTICLE.unnest(),
                            ARTICLE.assignments("id", "received_at"));

    /** For a version that came late: it changes nothing but, perhaps, when the article was first received. */
    static final String LOWER_RECEIVED =
            """
            WITH lowered AS (
              UPDATE article a SET received_at = u.received_at FROM %s
              WHERE a.id = u.article_id AND a.received_at > u.received_at
              RETURNING a.id, a.received_at)
            UPDATE article_entity e SET received_at = lowered.received_at FROM lowered WHERE e.article_id = lowered.id"""
                    .formatted(EVENT.unnest());

    private ArticleSql() {}

    private static Columns<Filing> article() {
        return new Columns<Filing>()
                .text("id", Filing::id)
                .text("publisher_id", filing -> filing.article().publisherId())
                .number("version", filing -> filing.precedence().version())
                .number("status_order", filing -> (long) filing.precedence().statusOrder())
                .text("content_hash", filing -> filing.precedence().contentHash())
                .text("enrichment_order", filing -> filing.precedence().enrichmentOrder())
                .uuid("digest", filing -> filing.precedence().digest())
                .text("pub_status", filing -> filing.article().pubStatus().code())
                .text("url", filing -> filing.article().url())
                .uuid("source_id", filing -> SourceId.of(filing.article().source()))
                .text("headline", filing -> filing.article().headline())
                .text("byline", filing -> filing.article().byline())
                .json("dateline", filing -> Carried.json(filing.article().dateline()))
                .text("language", filing -> filing.article().language().tag())
                .real(
                        "language_confidence",
                        filing -> filing.article().language().confidence())
                .text("body", filing -> filing.article().body())
                .json("removed", filing -> Carried.json(filing.article().removed()))
                .text("raw_text", filing -> filing.article().rawText())
                .text("copyright_notice", filing -> filing.article().copyrightNotice())
                .text("usage_terms", filing -> filing.article().usageTerms())
                .json("info_sources", filing -> Carried.json(filing.article().infoSources()))
                .json("contributors", filing -> Carried.json(filing.article().contributors()))
                .json("corrections", filing -> Carried.json(filing.article().corrections()))
                .json("subjects", filing -> Carried.json(filing.article().subjects()))
                .number("urgency", filing -> toLong(filing.article().urgency()))
                .time("embargoed_until", filing -> filing.article().embargoedUntil())
                .time("published_at", filing -> filing.article().publishedAt())
                .text(
                        "published_precision",
                        filing -> filing.article().publishedPrecision().code())
                .time("received_at", Filing::receivedAt)
                .text("fingerprint", filing -> filing.article().fingerprint())
                .number("word_count", filing -> (long) filing.article().wordCount())
                .text("format", filing -> filing.article().format())
                .json("sanitised", filing -> Carried.json(filing.article().sanitised()))
                .json("conflicts", filing -> Carried.json(filing.article().conflicts()))
                .text(
                        "enrichment_status",
                        filing -> filing.event().enrichment().status().code())
                .text("enrichment_reason", filing -> filing.event().enrichment().reason())
                .json(
                        "models",
                        filing -> Carried.json(filing.event().enrichment().models()))
                .text("polarity", filing -> {
                    Sentiment sentiment = filing.event().enrichment().sentiment();
                    return sentiment == null ? null : sentiment.polarity().code();
                })
                .real("sentiment", filing -> {
                    Sentiment sentiment = filing.event().enrichment().sentiment();
                    return sentiment == null ? null : sentiment.score();
                })
                .real("sentiment_confidence", filing -> {
                    Sentiment sentiment = filing.event().enrichment().sentiment();
                    return sentiment == null ? null : sentiment.confidence();
                })
                .json(
                        "sentences",
                        filing -> Carried.json(filing.event().enrichment().sentences()))
                .json(
                        "keyphrases",
                        filing -> Carried.json(filing.event().enrichment().keyphrases()));
    }

    private static @Nullable Long toLong(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }
}
