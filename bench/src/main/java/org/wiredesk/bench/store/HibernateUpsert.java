package org.wiredesk.bench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.wiredesk.bench.system.StoreDatabase;
import org.wiredesk.local.postgres.PostgresServer;

/**
 * The peer that comes with Hibernate Reactive. Its table has the columns and indexes of the articles, but the jsonb columns are text and
 * nothing refers to anything: less to do than the write path has.
 */
final class HibernateUpsert implements AutoCloseable {
    private final StoreDatabase database;
    private final List<PlainArticle> articles = new ArrayList<>();
    private final Mutiny.SessionFactory sessions;

    /** Keeps the first articles that are in the table now. */
    HibernateUpsert(StoreDatabase database, int count) throws SQLException {
        this.database = database;
        try (Statement statement = database.connection().createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT * FROM article ORDER BY id LIMIT " + count)) {
                while (rows.next()) {
                    articles.add(PlainArticle.of(rows));
                }
            }
            createTable(statement);
        }
        Configuration configuration = new Configuration()
                .addAnnotatedClass(PlainArticle.class)
                .setProperty("hibernate.connection.url", database.server().reactiveUrl())
                .setProperty("hibernate.connection.username", PostgresServer.USER)
                .setProperty("hibernate.connection.password", PostgresServer.USER)
                .setProperty("hibernate.connection.pool_size", "4")
                .setProperty("hibernate.jdbc.batch_size", "500");
        sessions = configuration
                .buildSessionFactory(new ReactiveServiceRegistryBuilder()
                        .applySettings(configuration.getProperties())
                        .build())
                .unwrap(Mutiny.SessionFactory.class);
    }

    private static void createTable(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE " + PlainArticle.TABLE + " (LIKE article INCLUDING ALL)");
        List<String> changes = new ArrayList<>();
        try (ResultSet columns = statement.executeQuery("SELECT column_name, data_type = 'jsonb'"
                + " FROM information_schema.columns WHERE table_name = '" + PlainArticle.TABLE + "'")) {
            while (columns.next()) {
                if (columns.getBoolean(2)) {
                    changes.add("ALTER COLUMN " + columns.getString(1) + " TYPE text");
                }
            }
        }
        statement.execute("ALTER TABLE " + PlainArticle.TABLE + " " + String.join(", ", changes));
    }

    void clear() throws SQLException {
        database.execute("TRUNCATE " + PlainArticle.TABLE);
    }

    void run(int batch) {
        for (int from = 0; from < articles.size(); from += batch) {
            List<PlainArticle> some = articles.subList(from, Math.min(articles.size(), from + batch));
            sessions.withStatelessTransaction(session -> session.upsertMultiple(some))
                    .await()
                    .indefinitely();
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
