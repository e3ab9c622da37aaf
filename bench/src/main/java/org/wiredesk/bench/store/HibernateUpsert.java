package org.wiredesk.bench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Uni;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.wiredesk.bench.system.StoreDatabase;
import org.wiredesk.local.postgres.PostgresServer;

/**
 * The peer that comes with Hibernate Reactive: the same rows into the same tables, each table by {@code upsertMultiple}, a batch in one
 * transaction. The entities are there before, so reading events is not part of it.
 */
final class HibernateUpsert implements AutoCloseable {
    /** Of each batch the rows of each table. */
    private final List<List<List<Object>>> batches = new ArrayList<>();

    private final Mutiny.SessionFactory sessions;

    /** Keeps the first articles that are in the store now, with all that belongs to them. */
    HibernateUpsert(StoreDatabase database, int count, int batch) throws SQLException, ReflectiveOperationException {
        List<String> articles = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet ids = statement.executeQuery("SELECT id FROM article ORDER BY id LIMIT " + count)) {
            while (ids.next()) {
                articles.add(ids.getString(1));
            }
        }
        for (int from = 0; from < articles.size(); from += batch) {
            batches.add(MappedTables.read(database, articles.subList(from, Math.min(articles.size(), from + batch))));
        }
        Configuration configuration = new Configuration()
                .addAnnotatedClasses(MappedTables.all())
                .setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
                .setProperty("hibernate.connection.url", database.server().reactiveUrl())
                .setProperty("hibernate.connection.username", PostgresServer.USER)
                .setProperty("hibernate.connection.password", PostgresServer.USER)
                .setProperty("hibernate.connection.pool_size", "4")
                .setProperty("hibernate.jdbc.batch_size", Integer.toString(batch));
        sessions = configuration
                .buildSessionFactory(new ReactiveServiceRegistryBuilder()
                        .applySettings(configuration.getProperties())
                        .build())
                .unwrap(Mutiny.SessionFactory.class);
    }

    void run() {
        for (List<List<Object>> tables : batches) {
            sessions.withStatelessTransaction(session -> upsert(session, tables))
                    .await()
                    .indefinitely();
        }
    }

    private static Uni<Void> upsert(Mutiny.StatelessSession session, List<List<Object>> tables) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (List<Object> rows : tables) {
            done = rows.isEmpty() ? done : done.chain(() -> session.upsertMultiple(rows));
        }
        return done;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
