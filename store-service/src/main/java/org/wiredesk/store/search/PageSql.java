package org.wiredesk.store.search;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** The statement that finds the articles of a page, in the order of the page: their ids and sort keys. */
public final class PageSql {
    /** Of how much of the text a match covers; 32 keeps it between 0 and 1. */
    private static final String RANK = "ts_rank_cd(a.search, " + Conditions.QUERY + ", 32)";

    private final Filter filter;
    private final Sql sql = new Sql();
    private final Conditions conditions;

    private PageSql(Filter filter, Names names) {
        this.filter = filter;
        this.conditions = new Conditions(filter, names, sql);
    }

    /** Columns: id, received_at, published_sort, rank. One row more than the limit says that there is a next page. */
    public static Statement page(PageQuery query, Names names) {
        return new PageSql(query.filter(), names).page(query);
    }

    /** Which of these articles match. */
    public static Statement matching(Filter filter, Names names, Collection<String> ids) {
        return new PageSql(filter, names).matching(ids);
    }

    private Statement matching(Collection<String> ids) {
        sql.add("SELECT a.id FROM article a WHERE a.id = ANY (?) AND ", (Object) ids.toArray(String[]::new));
        conditions.write(false);
        return sql.build();
    }

    private Statement page(PageQuery query) {
        String ranked = query.sort() == Sort.RELEVANCE ? filter.q() : null;
        boolean byEntity = query.sort() == Sort.RECEIVED && conditions.oneEntity() != null;
        sql.add("SELECT a.id, a.received_at, a.published_sort, ");
        if (ranked != null) {
            sql.add(RANK + " AS rank", ranked);
        } else {
            sql.add("cast(NULL AS real) AS rank");
        }
        sql.add(" FROM article a");
        if (byEntity) {
            sql.add(" JOIN article_entity ae ON ae.article_id = a.id");
        }
        sql.add(" WHERE ");
        conditions.write(byEntity);
        Position after = query.after();
        if (after != null) {
            after(after, query.sort(), byEntity, ranked);
        }
        sql.add(" ORDER BY ").add(order(query.sort(), byEntity)).add(" LIMIT ?", query.limit() + 1);
        return sql.build();
    }

    private static String order(Sort sort, boolean byEntity) {
        return switch (sort) {
            case RECEIVED -> byEntity ? "ae.received_at DESC, ae.article_id DESC" : "a.received_at DESC, a.id DESC";
            case PUBLISHED -> "a.published_sort DESC, a.id DESC";
            case RELEVANCE -> "rank DESC, a.received_at DESC, a.id DESC";
        };
    }

    private void after(Position after, Sort sort, boolean byEntity, @Nullable String ranked) {
        if (ranked != null && after.rank() != null) {
            sql.add(
                    " AND (" + RANK + ", a.received_at, a.id) < (cast(? AS real), ?, ?)",
                    ranked,
                    after.rank(),
                    after.received(),
                    after.id());
        } else if (sort == Sort.PUBLISHED && after.published() != null) {
            sql.add(" AND (a.published_sort, a.id) < (?, ?)", after.published(), after.id());
        } else if (byEntity) {
            sql.add(" AND (ae.received_at, ae.article_id) < (?, ?)", after.received(), after.id());
        } else {
            sql.add(" AND (a.received_at, a.id) < (?, ?)", after.received(), after.id());
        }
    }
}
