package org.wiredesk.store.articles;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** An article as it is read. JSON columns are text here, for they go out as they are. */
@Entity
@Immutable
@Table(name = "article")
class ArticleRow {
    @Id
    String id;

    @Column(name = "publisher_id")
    String publisherId;

    long version;
    UUID digest;

    @Column(name = "pub_status")
    String pubStatus;

    String url;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    SourceRow source;

    String headline;
    String byline;

    @ColumnTransformer(read = "cast(dateline as text)")
    String dateline;

    String language;

    @Column(name = "language_confidence")
    double languageConfidence;

    String body;

    @ColumnTransformer(read = "cast(removed as text)")
    String removed;

    @Column(name = "copyright_notice")
    String copyrightNotice;

    @Column(name = "usage_terms")
    String usageTerms;

    @Column(name = "info_sources")
    @ColumnTransformer(read = "cast(info_sources as text)")
    String infoSources;

    @ColumnTransformer(read = "cast(contributors as text)")
    String contributors;

    @ColumnTransformer(read = "cast(corrections as text)")
    String corrections;

    @ColumnTransformer(read = "cast(subjects as text)")
    String subjects;

    Short urgency;

    @Column(name = "embargoed_until")
    Instant embargoedUntil;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "published_precision")
    String publishedPrecision;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "content_hash")
    String contentHash;

    String fingerprint;

    @Column(name = "word_count")
    int wordCount;

    String format;

    @ColumnTransformer(read = "cast(sanitised as text)")
    String sanitised;

    @ColumnTransformer(read = "cast(conflicts as text)")
    String conflicts;

    @Column(name = "enrichment_status")
    String enrichmentStatus;

    @Column(name = "enrichment_reason")
    String enrichmentReason;

    @ColumnTransformer(read = "cast(models as text)")
    String models;

    String polarity;
    Double sentiment;

    @Column(name = "sentiment_confidence")
    Double sentimentConfidence;

    @ColumnTransformer(read = "cast(sentences as text)")
    String sentences;

    @ColumnTransformer(read = "cast(keyphrases as text)")
    String keyphrases;
}
