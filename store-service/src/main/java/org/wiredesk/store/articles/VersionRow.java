package org.wiredesk.store.articles;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What is known of one event of an article. */
@Entity
@Immutable
@Table(name = "article_version")
@IdClass(VersionRow.Key.class)
class VersionRow {
    record Key(String articleId, UUID digest) {}

    @Id
    @Column(name = "article_id")
    String articleId;

    @Id
    UUID digest;

    long version;

    @Column(name = "pub_status")
    String pubStatus;

    @Column(name = "content_hash")
    String contentHash;

    String headline;
    String url;

    @Column(name = "word_count")
    int wordCount;

    @ColumnTransformer(read = "cast(corrections as text)")
    String corrections;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "received_at")
    Instant receivedAt;
}
