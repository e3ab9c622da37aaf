package org.wiredesk.store.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What arrived of an article: apart from {@link ArticleRow}, for it is large and seldom asked for. */
@Entity
@Immutable
@Table(name = "article")
class RawTextRow {
    @Id
    String id;

    @Column(name = "pub_status")
    String pubStatus;

    String format;

    @Column(name = "raw_text")
    String rawText;

    @ColumnTransformer(read = "cast(removed as text)")
    String removed;

    @ColumnTransformer(read = "cast(sanitised as text)")
    String sanitised;
}
