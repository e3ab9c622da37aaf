package org.wiredesk.store;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.wiredesk.store.schema.Schema;
import org.wiredesk.testing.PostgresResource;

/** A real PostgreSQL with the service's schema, made by its own migrations. */
public final class StoreDatabase implements QuarkusTestResourceLifecycleManager {
    private final PostgresResource postgres = new PostgresResource();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = postgres.start();
        try {
            Schema.at(
                            settings.get("quarkus.datasource.reactive.url"),
                            settings.get("quarkus.datasource.username"),
                            settings.get("quarkus.datasource.password"))
                    .migrate();
        } catch (Schema.UnusableException e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    @Override
    public void stop() {
        postgres.stop();
    }
}
