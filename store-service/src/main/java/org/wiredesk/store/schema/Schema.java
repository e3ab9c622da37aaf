package org.wiredesk.store.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.ValidateResult;
import org.jspecify.annotations.Nullable;

/**
 * The schema of the configured database. The only part of the service that speaks JDBC, over the address and account that the
 * reactive client uses.
 */
public final class Schema {
    /** The database is not there, or not as the service needs it. The message is for operators. */
    public static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableException(String message) {
            super(message);
        }
    }

    /** The database is often started together with the service. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** SQL state classes of a server that is not there, or is not ready yet. */
    private static final Set<String> NOT_THERE = Set.of("08", "57");

    private final JdbcAddress address;
    private final @Nullable String username;
    private final @Nullable String password;
    private final Flyway flyway;

    private Schema(JdbcAddress address, @Nullable String username, @Nullable String password) {
        this.address = address;
        this.username = username;
        this.password = password;
        this.flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(address.url(), username, password)
                .resourceProvider(new MigrationFiles())
                .load();
    }

    /**
     * Of the database that the service is configured for.
     *
     * @throws UnusableException when the settings name none
     */
    public static Schema configured() throws UnusableException {
        Config config = ConfigProvider.getConfig();
        String url = config.getOptionalValue("quarkus.datasource.reactive.url", String.class)
                .orElseThrow(() -> new UnusableException("no database: set QUARKUS_DATASOURCE_REACTIVE_URL,"
                        + " for instance to postgresql://localhost:5432/wiredesk"));
        return at(
                url,
                config.getOptionalValue("quarkus.datasource.username", String.class)
                        .orElse(null),
                config.getOptionalValue("quarkus.datasource.password", String.class)
                        .orElse(null));
    }

    /**
     * Of a database by its address.
     *
     * @param reactiveUrl as in {@code quarkus.datasource.reactive.url}
     */
    public static Schema at(String reactiveUrl, @Nullable String username, @Nullable String password) {
        return new Schema(JdbcAddress.of(reactiveUrl), username, password);
    }

    /** Applies what is missing, and says so in a sentence. Two at once are safe: the second waits for the first. */
    public String migrate() throws UnusableException {
        awaitServer();
        try {
            int applied = flyway.migrate().migrationsExecuted;
            return "schema at version " + current() + " (" + applied + " migrations applied)";
        } catch (FlywayException e) {
            throw unusable(e);
        }
    }

    /** Changes nothing. */
    public void requireCurrent() throws UnusableException {
        awaitServer();
        try {
            ValidateResult result = flyway.validateWithResult();
            if (!result.validationSuccessful) {
                throw new UnusableException("the database schema is at version " + current()
                        + ", not at the one this service is built for; run it once with the argument \"migrate\"");
            }
        } catch (FlywayException e) {
            throw unusable(e);
        }
    }

    private String current() {
        MigrationInfo current = flyway.info().current();
        return current == null || current.getVersion() == null
                ? "none"
                : current.getVersion().getVersion();
    }

    private void awaitServer() throws UnusableException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = DriverManager.getConnection(address.url(), username, password)) {
                return;
            } catch (SQLException e) {
                boolean worthWaiting = e.getSQLState() != null
                        && NOT_THERE.contains(e.getSQLState().substring(0, 2));
                if (!worthWaiting || System.nanoTime() > deadline) {
                    throw unusable(e);
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private UnusableException unusable(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message =
                String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
        return new UnusableException("the database at " + address.shown() + " cannot be used: " + message);
    }
}
