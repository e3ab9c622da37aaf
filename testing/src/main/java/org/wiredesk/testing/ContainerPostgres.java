package org.wiredesk.testing;

import java.util.Map;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** A database server in a container of the image that docker-compose.yml names. */
record ContainerPostgres(PostgreSQLContainer container) implements TestServer {
    static final String IMAGE = "postgres:18.1";

    static ContainerPostgres start() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withStartupTimeout(TestServer.PATIENCE)
                .withDatabaseName("wiredesk");
        container.start();
        return new ContainerPostgres(container);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://%s:%d/%s"
                        .formatted(
                                container.getHost(),
                                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                                container.getDatabaseName()),
                "quarkus.datasource.username",
                container.getUsername(),
                "quarkus.datasource.password",
                container.getPassword());
    }

    @Override
    public void close() {
        container.stop();
    }
}
