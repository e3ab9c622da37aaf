package org.wiredesk.store.search;

import java.util.Collection;

/** Statements about the copies of articles. */
public final class CopySql {
    private CopySql() {}

    /** Columns: id, number of its copies; articles without copies are missing. */
    public static Statement counts(Collection<String> ids) {
        return new Sql()
                .add("SELECT c.article_id, (SELECT count(*) FROM article_copy o WHERE o.group_id = c.group_id) - 1"
                        + " FROM article_copy c WHERE c.article_id IN ")
                .addList(ids)
                .build();
    }

    /** Ids of the copies of an article, the first received first. */
    public static Statement others(String id) {
        return new Sql()
                .add(
                        "SELECT o.article_id FROM article_copy c"
                                + " JOIN article_copy o ON o.group_id = c.group_id AND o.article_id <> c.article_id"
                                + " JOIN article a ON a.id = o.article_id"
                                + " WHERE c.article_id = ? ORDER BY a.received_at, a.id LIMIT ?",
                        id,
                        PageQuery.MAX_LIMIT)
                .build();
    }
}
