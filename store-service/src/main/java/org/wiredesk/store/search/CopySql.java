package org.wiredesk.store.search;

/** Statements about the copies of articles. */
public final class CopySql {
    private CopySql() {}

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
