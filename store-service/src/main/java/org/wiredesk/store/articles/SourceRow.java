package org.wiredesk.store.articles;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** An outlet. */
@Entity
@Immutable
@Table(name = "source")
class SourceRow {
    @Id
    UUID id;

    String name;
    String domain;

    @Column(name = "name_key")
    String nameKey;
}
