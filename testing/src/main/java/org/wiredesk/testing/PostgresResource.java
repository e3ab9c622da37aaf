package org.wiredesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.postgres.PostgresServer;

/** A real PostgreSQL with an empty database; the tests run the migrations that they need. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable Path data;
    private @Nullable PostgresServer server;

    @Override
    public Map<String, String> start() {
        try {
            data = Folders.temporary("postgres");
            server = PostgresServer.start(data.resolve("data"), FreePort.find());
            return Map.of(
                    "quarkus.datasource.reactive.url",
                    server.reactiveUrl(),
                    "quarkus.datasource.username",
                    PostgresServer.USER,
                    "quarkus.datasource.password",
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL for the tests", e);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
        if (data != null) {
            Folders.delete(data);
            data = null;
        }
    }
}
