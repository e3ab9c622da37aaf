package org.wiredesk.store.rejections;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A rejection as it is read. */
@Entity
@Immutable
@Table(name = "rejection")
class RejectionRow {
    @Id
    String id;

    String stage;
    String reason;
    String detail;

    @Column(name = "origin_topic")
    String originTopic;

    @Column(name = "origin_partition")
    int originPartition;

    @Column(name = "origin_offset")
    long originOffset;

    @Column(name = "rejected_at")
    Instant rejectedAt;

    byte @Nullable [] key;

    @ColumnTransformer(read = "cast(headers as text)")
    String headers;

    byte @Nullable [] value;
    int size;

    /** How often it failed. */
    @Formula("(SELECT count(*) FROM rejection_attempt t WHERE t.rejection_id = id)")
    int attempts;

    /** How often it was sent back. */
    @Formula("(SELECT count(*) FROM redrive c WHERE c.rejection_id = id)")
    int redrives;

    /** When it was last sent back; null when it never was. */
    @Formula("(SELECT max(d.redriven_at) FROM redrive d WHERE d.rejection_id = id)")
    Instant redrivenAt;
}
