package org.wiredesk.store;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** The test's own way to the database. */
@ApplicationScoped
public class Tables {
    private static final List<String> ALL = List.of(
            "source",
            "article",
            "article_version",
            "article_author",
            "article_agency",
            "article_place",
            "entity",
            "article_entity",
            "article_band",
            "article_copy");

    private final Pool pool;

    Tables(@ReactiveDataSource("write") Pool pool) {
        this.pool = pool;
    }

    public void clear() {
        execute("TRUNCATE " + String.join(", ", ALL));
    }

    public void execute(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }

    public long count(String sql) {
        return pool.query(sql)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    /** Does something while no other statement can read or write a table. */
    public void whileLocked(String table, Runnable action) {
        SqlConnection connection = pool.getConnection().await().indefinitely();
        try {
            connection
                    .query("BEGIN; LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE")
                    .execute()
                    .await()
                    .indefinitely();
            action.run();
        } finally {
            connection.query("ROLLBACK").execute().await().indefinitely();
            connection.close().await().indefinitely();
        }
    }

    /** Every row of every table that articles are written to. */
    public String contents() {
        StringBuilder contents = new StringBuilder();
        for (String table : ALL) {
            pool.query("SELECT t::text FROM " + table + " t ORDER BY t::text COLLATE \"C\"")
                    .execute()
                    .await()
                    .indefinitely()
                    .forEach(row ->
                            contents.append(table).append(row.getString(0)).append('\n'));
        }
        return contents.toString();
    }
}
