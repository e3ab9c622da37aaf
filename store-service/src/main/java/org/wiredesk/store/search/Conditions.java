package org.wiredesk.store.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.wiredesk.store.entities.NameKey;

/** Writes a filter as conditions on {@code article a}, for every statement that asks for articles. */
final class Conditions {
    static final String QUERY = "websearch_to_tsquery('wiredesk', ?)";

    private final Filter filter;
    private final Names names;
    private final Sql sql;

    private final String article;

    Conditions(Filter filter, Names names, Sql sql) {
        this(filter, names, sql, "a");
    }

    private Conditions(Filter filter, Names names, Sql sql, String article) {
        this.filter = filter;
        this.names = names;
        this.sql = sql;
        this.article = article;
    }

    /** The one entity of the filter, if its name stands for one only; then the listing can walk along its index. */
    @Nullable
    String oneEntity() {
        List<String> entities = names.entities();
        return entities != null && entities.size() == 1 ? entities.get(0) : null;
    }

    /** @param byEntity whether the statement joins {@code article_entity ae} */
    void write(boolean byEntity) {
        // A literal, not a parameter: the partial indexes are found by it.
        sql.add(article + ".pub_status = '" + filter.status().code() + "'");
        if (filter.q() != null) {
            sql.add(" AND " + article + ".search @@ " + QUERY, filter.q());
        }
        sources();
        entities(byEntity);
        related("article_author", filter.author());
        related("article_agency", filter.agency());
        place();
        if (filter.language() != null) {
            sql.add(" AND " + article + ".language = ?", filter.language());
        }
        sentiment();
        published();
        if (filter.hideDuplicates() && article.equals("a")) {
            firstOfItsCopies();
        }
        if (filter.receivedAfter() != null) {
            sql.add(" AND " + article + ".received_at > ?", filter.receivedAfter());
        }
    }

    private void sources() {
        List<UUID> sources = names.sources();
        if (sources == null) {
            return;
        }
        if (sources.size() == 1) {
            sql.add(" AND " + article + ".source_id = ?", sources.get(0));
        } else {
            sql.add(" AND " + article + ".source_id = ANY (?)", (Object) sources.toArray(UUID[]::new));
        }
    }

    private void entities(boolean byEntity) {
        String one = oneEntity();
        if (byEntity && one != null) {
            sql.add(" AND ae.entity_id = ?", one);
        } else if (names.entities() != null) {
            sql.add(
                    " AND EXISTS (SELECT FROM article_entity e WHERE e.article_id = " + article
                            + ".id AND e.entity_id = ANY (?))",
                    (Object) names.entities().toArray(String[]::new));
        } else if (filter.entityType() != null) {
            sql.add(
                    " AND EXISTS (SELECT FROM article_entity e JOIN entity n ON n.id = e.entity_id"
                            + " WHERE e.article_id = " + article + ".id AND n.type = ?)",
                    filter.entityType().code());
        }
    }

    private void related(String table, @Nullable String name) {
        if (name != null) {
            sql.add(
                    " AND EXISTS (SELECT FROM " + table + " r WHERE r.article_id = " + article
                            + ".id AND r.name_key = ?)",
                    NameKey.of(name));
        }
    }

    private void place() {
        if (filter.place() != null) {
            String key = NameKey.of(filter.place());
            sql.add(
                    " AND (EXISTS (SELECT FROM article_place p WHERE p.article_id = " + article
                            + ".id AND p.name_key = ?)"
                            + " OR EXISTS (SELECT FROM article_entity e JOIN entity n ON n.id = e.entity_id"
                            + " WHERE e.article_id = " + article + ".id AND n.type = 'place' AND n.name_key = ?))",
                    key,
                    key);
        }
    }

    private void sentiment() {
        if (filter.sentiment() != null) {
            sql.add(" AND " + article + ".polarity = ?", filter.sentiment().code());
        }
        if (filter.sentimentMin() != null) {
            sql.add(" AND " + article + ".sentiment >= ?", filter.sentimentMin());
        }
        if (filter.sentimentMax() != null) {
            sql.add(" AND " + article + ".sentiment <= ?", filter.sentimentMax());
        }
    }

    /** An article of which only the day is known was published at some time of that day: it matches if one such time does. */
    private void published() {
        Instant from = filter.publishedFrom();
        if (from != null) {
            sql.add(
                    " AND " + article + ".published_sort > ? AND (" + article + ".published_sort >= ? OR " + article
                            + ".published_precision = 'day')",
                    from.minus(Duration.ofDays(1)),
                    from);
        }
        Instant to = filter.publishedTo();
        if (to != null) {
            sql.add(" AND " + article + ".published_sort < ?", to);
        }
        if (from != null || to != null) {
            sql.add(" AND " + article + ".published_precision <> 'unknown'");
        }
    }

    /**
     * Of copies that match, the one received first: later ones do not take its place while a reader turns pages.
     */
    private void firstOfItsCopies() {
        sql.add(" AND NOT EXISTS (SELECT FROM article_copy c JOIN article_copy o ON o.group_id = c.group_id"
                + " JOIN article b ON b.id = o.article_id"
                + " WHERE c.article_id = a.id AND (b.received_at, b.id) < (a.received_at, a.id) AND ");
        new Conditions(filter, names, sql, "b").write(false);
        sql.add(")");
    }
}
