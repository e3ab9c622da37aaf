package org.wiredesk.bench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** The row of an article as an entity for Hibernate Reactive, for {@code upsertMultiple}. */
@Entity
@Table(name = PlainArticle.TABLE)
class PlainArticle {
    static final String TABLE = "bench_plain";

    @Id
    String id = "";

    long version;

    @Column(name = "status_order")
    short statusOrder;

    @Column(name = "content_hash")
    String contentHash = "";

    @Column(name = "enrichment_order")
    String enrichmentOrder = "";

    UUID digest = new UUID(0, 0);

    @Column(name = "publisher_id")
    @Nullable
    String publisherId;

    @Column(name = "pub_status")
    String pubStatus = "";

    @Nullable
    String url;

    @Column(name = "source_id")
    UUID sourceId = new UUID(0, 0);

    @Nullable
    String headline;

    @Nullable
    String byline;

    @Nullable
    String dateline;

    String language = "";

    @Column(name = "language_confidence")
    double languageConfidence;

    String body = "";
    String removed = "";

    @Column(name = "raw_text")
    String rawText = "";

    @Column(name = "info_sources")
    String infoSources = "";

    String contributors = "";
    String corrections = "";
    String subjects = "";

    @Column(name = "published_at")
    @Nullable
    OffsetDateTime publishedAt;

    @Column(name = "published_precision")
    String publishedPrecision = "";

    @Column(name = "received_at")
    OffsetDateTime receivedAt = OffsetDateTime.MIN;

    String fingerprint = "";

    @Column(name = "word_count")
    int wordCount;

    String format = "";
    String sanitised = "";
    String conflicts = "";

    @Column(name = "enrichment_status")
    String enrichmentStatus = "";

    String models = "";

    @Nullable
    String polarity;

    @Nullable
    Double sentiment;

    String sentences = "";
    String keyphrases = "";

    PlainArticle() {}

    static PlainArticle of(ResultSet row) throws SQLException {
        PlainArticle article = new PlainArticle();
        article.id = row.getString("id");
        article.version = row.getLong("version");
        article.statusOrder = row.getShort("status_order");
        article.contentHash = row.getString("content_hash");
        article.enrichmentOrder = row.getString("enrichment_order");
        article.digest = row.getObject("digest", UUID.class);
        article.publisherId = row.getString("publisher_id");
        article.pubStatus = row.getString("pub_status");
        article.url = row.getString("url");
        article.sourceId = row.getObject("source_id", UUID.class);
        article.headline = row.getString("headline");
        article.byline = row.getString("byline");
        article.dateline = row.getString("dateline");
        article.language = row.getString("language");
        article.languageConfidence = row.getDouble("language_confidence");
        article.body = row.getString("body");
        article.removed = row.getString("removed");
        article.rawText = row.getString("raw_text");
        article.infoSources = row.getString("info_sources");
        article.contributors = row.getString("contributors");
        article.corrections = row.getString("corrections");
        article.subjects = row.getString("subjects");
        article.publishedAt = row.getObject("published_at", OffsetDateTime.class);
        article.publishedPrecision = row.getString("published_precision");
        article.receivedAt = row.getObject("received_at", OffsetDateTime.class);
        article.fingerprint = row.getString("fingerprint");
        article.wordCount = row.getInt("word_count");
        article.format = row.getString("format");
        article.sanitised = row.getString("sanitised");
        article.conflicts = row.getString("conflicts");
        article.enrichmentStatus = row.getString("enrichment_status");
        article.models = row.getString("models");
        article.polarity = row.getString("polarity");
        article.sentiment = row.getDouble("sentiment");
        article.sentences = row.getString("sentences");
        article.keyphrases = row.getString("keyphrases");
        return article;
    }
}
