package org.wiredesk.bench.system;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.postgres.PostgresServer;
import org.wiredesk.store.schema.Schema;

/** A real PostgreSQL with durable settings and the store's schema. */
public final class StoreDatabase implements AutoCloseable {
    /** In an order in which rows find those that they refer to. */
    public static final List<String> TABLES = List.of(
            "source",
            "entity",
            "article",
            "article_version",
            "article_author",
            "article_agency",
            "article_place",
            "article_entity",
            "article_band",
            "article_copy");

    private final Path log;
    private final PostgresServer server;
    private final Vertx vertx = Vertx.vertx();
    private final Connection connection;

    public StoreDatabase(Path folder) throws IOException, SQLException, Schema.UnusableException {
        log = folder.resolve("postgres.log");
        server = PostgresServer.start(folder.resolve("postgres"), FreePort.find());
        Schema.at(server.reactiveUrl(), PostgresServer.USER, PostgresServer.USER)
                .migrate();
        connection = DriverManager.getConnection(server.jdbcUrl(), PostgresServer.USER, PostgresServer.USER);
    }

    public PostgresServer server() {
        return server;
    }

    /** Of the server. */
    public Path log() {
        return log;
    }

    public Connection connection() {
        return connection;
    }

    /** As the service sets it up for its writers. */
    public Pool pool(int connections) {
        PgConnectOptions options = PgConnectOptions.fromUri(server.reactiveUrl())
                .setUser(PostgresServer.USER)
                .setPassword(PostgresServer.USER)
                .setCachePreparedStatements(true)
                .addProperty("work_mem", "64MB");
        return Pool.newInstance(PgBuilder.pool()
                .connectingTo(options)
                .with(new PoolOptions().setMaxSize(connections))
                .using(vertx)
                .build());
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Empty tables, and nothing left to be done in the background of what was before. */
    public void clear() throws SQLException {
        execute("TRUNCATE " + String.join(", ", TABLES));
        execute("CHECKPOINT");
    }

    public long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /**
     * Adds the seed (articles whose publisher's id is {@code bench-N}) once more, earlier and under other ids, with the beginnings of
     * its texts and the first of its entities: enough to be found, and a million of them fit on a disk.
     */
    public void multiply(long time) throws SQLException {
        String id = "md5(a.id || '/" + time + "')::uuid::text";
        Map<String, String> changed = Map.of(
                "id",
                id,
                "publisher_id",
                "NULL",
                "headline",
                "a.headline || ' " + time + "'",
                "body",
                "left(a.body, 400)",
                "raw_text",
                "left(a.raw_text, 400)",
                "sentences",
                "'[]'",
                "received_at",
                "a.received_at - interval '5 hours' * " + time,
                "published_at",
                "a.published_at - interval '5 hours' * " + time);
        String columns = columns("article");
        execute("INSERT INTO article (" + columns + ") SELECT "
                + Arrays.stream(columns.split(", "))
                        .map(column -> changed.getOrDefault(column, "a." + column))
                        .collect(Collectors.joining(", "))
                + " FROM article a WHERE a.publisher_id LIKE 'bench-%'");
        execute("INSERT INTO article_entity SELECT " + id
                + ", e.entity_id, e.ordinal, e.received_at - interval '5 hours' * "
                + time + ", e.name, e.prominence, e.polarity, e.sentiment, e.confidence, e.mentions"
                + " FROM article a JOIN article_entity e ON e.article_id = a.id"
                + " WHERE a.publisher_id LIKE 'bench-%' AND e.ordinal < 3");
        execute("INSERT INTO article_author SELECT " + id + ", r.ordinal, r.name, r.name_key, r.role, r.organisation"
                + " FROM article a JOIN article_author r ON r.article_id = a.id WHERE a.publisher_id LIKE 'bench-%'");
    }

    /** The columns of a table that are written. */
    public String columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_name = '" + table + "' AND is_generated = 'NEVER' ORDER BY ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return String.join(", ", columns);
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        server.close();
    }
}
