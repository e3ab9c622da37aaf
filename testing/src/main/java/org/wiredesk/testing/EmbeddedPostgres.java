package org.wiredesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.wiredesk.local.FreePort;
import org.wiredesk.local.postgres.PostgresServer;

/** A database server from binaries that come as an artifact. */
record EmbeddedPostgres(PostgresServer server, Path data) implements TestServer {
    static EmbeddedPostgres start() throws IOException {
        Path data = Folders.temporary("postgres");
        return new EmbeddedPostgres(PostgresServer.start(data.resolve("data"), FreePort.find()), data);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.reactive.url",
                server.reactiveUrl(),
                "quarkus.datasource.username",
                PostgresServer.USER,
                "quarkus.datasource.password",
                "");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
        Folders.delete(data);
    }
}
