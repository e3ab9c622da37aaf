package org.wiredesk.store.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.wiredesk.store.entities.EntityRow;

/** An entity as one article speaks of it. */
@Entity
@Immutable
@Table(name = "article_entity")
@IdClass(ArticleEntityRow.Key.class)
class ArticleEntityRow {
    record Key(String articleId, String entityId) {}

    @Id
    @Column(name = "article_id")
    String articleId;

    @Id
    @Column(name = "entity_id")
    String entityId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entity_id", insertable = false, updatable = false)
    EntityRow entity;

    int ordinal;
    String name;
    double prominence;
    String polarity;
    Double sentiment;
    Double confidence;

    @ColumnTransformer(read = "cast(mentions as text)")
    String mentions;
}
