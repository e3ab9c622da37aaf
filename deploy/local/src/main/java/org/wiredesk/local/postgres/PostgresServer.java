package org.wiredesk.local.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server on the loopback interface, with its data in a folder that outlives it. */
public final class PostgresServer implements AutoCloseable {
    public static final String DATABASE = "wiredesk";
    public static final String USER = "postgres";

    /** Held here, or its level would be collected with it. */
    private static final Logger LIBRARY = Logger.getLogger("io.zonky.test");

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server with its log in {@code postgres.log} beside its data. */
    public static PostgresServer start(Path data, int port) throws IOException {
        return start(data, port, data.resolveSibling("postgres.log"));
    }

    /**
     * Starts a server and makes sure of the database. A server that an earlier run left behind on the same data is stopped
     * first.
     *
     * @param log file that the server's own log is appended to
     * @throws IOException when the server does not start; the message is for people
     */
    public static PostgresServer start(Path data, int port, Path log) throws IOException {
        LIBRARY.setLevel(Level.WARNING);
        Leftover.stop(data);
        Files.createDirectories(data.toAbsolutePath().getParent());
        Redirect output = Redirect.appendTo(log.toFile());
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                // Its own defaults are for throw-away tests: both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // No file in /tmp, where one left behind by another user would keep the server from starting.
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "100")
                .setRegisterShutdownHook(false)
                .start();
        try {
            createDatabase(server);
        } catch (SQLException e) {
            server.close();
            throw new IOException("PostgreSQL started but could not create the database " + DATABASE, e);
        }
        return new PostgresServer(server);
    }

    /** Where the server's programs are unpacked: one place for each user, so that nobody meets another's files. */
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "wiredesk-postgres-" + System.getProperty("user.name"));
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + DATABASE + " ENCODING 'UTF8' TEMPLATE template0");
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Address for the reactive client. */
    public String reactiveUrl() {
        return "postgresql://127.0.0.1:" + port() + "/" + DATABASE;
    }

    public String jdbcUrl() {
        return "jdbc:" + reactiveUrl();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
