package org.wiredesk.store.schema;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.postgres.PostgresServer;
import org.wiredesk.testing.Folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaTest {
    private static Path data;
    private static PostgresServer server;

    @BeforeAll
    static void start() throws IOException {
        data = Folders.temporary("schema");
        server = PostgresServer.start(data.resolve("data"), FreePort.find());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        Folders.delete(data);
    }

    @Test
    void an_empty_database_is_refused_until_it_is_migrated_and_a_second_migration_changes_nothing() throws Exception {
        Schema schema = Schema.at(server.reactiveUrl(), PostgresServer.USER, "");

        assertThatThrownBy(schema::requireCurrent)
                .isInstanceOf(Schema.UnusableException.class)
                .hasMessageContaining("version none")
                .hasMessageContaining("migrate");
        assertThat(schema.migrate()).isEqualTo("schema at version 4 (4 migrations applied)");
        schema.requireCurrent();
        assertThat(schema.migrate()).isEqualTo("schema at version 4 (0 migrations applied)");
    }

    @Test
    void a_wrong_account_is_named_without_its_password() {
        Schema schema = Schema.at(server.reactiveUrl() + "?user=nobody&password=secret", null, null);

        assertThatThrownBy(schema::migrate)
                .isInstanceOf(Schema.UnusableException.class)
                .hasMessageContaining("127.0.0.1:" + server.port() + "/wiredesk")
                .hasMessageContaining("nobody")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void the_address_of_the_reactive_client_serves_jdbc_too() {
        assertThat(JdbcAddress.of("vertx-reactive:postgresql://db:5432/wiredesk")
                        .url())
                .isEqualTo("jdbc:postgresql://db:5432/wiredesk");
        assertThat(JdbcAddress.of("postgres://db/wiredesk?sslmode=require").url())
                .isEqualTo("jdbc:postgresql://db/wiredesk?sslmode=require");
    }
}
