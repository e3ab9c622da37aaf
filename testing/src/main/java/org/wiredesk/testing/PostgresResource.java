package org.wiredesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with an empty database; the tests run the migrations that they need. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable TestServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = switch (TestServers.chosen()) {
                case CONTAINERS -> ContainerPostgres.start();
                case EMBEDDED -> EmbeddedPostgres.start();
            };
            return server.settings();
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL for the tests", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
