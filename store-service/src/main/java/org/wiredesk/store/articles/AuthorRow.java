package org.wiredesk.store.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A person credited with an article. */
@Entity
@Immutable
@Table(name = "article_author")
@IdClass(AuthorRow.Key.class)
class AuthorRow {
    record Key(String articleId, int ordinal) {}

    @Id
    @Column(name = "article_id")
    String articleId;

    @Id
    int ordinal;

    String name;
    String role;
    String organisation;
}
