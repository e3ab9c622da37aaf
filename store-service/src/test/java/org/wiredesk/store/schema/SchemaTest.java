package org.wiredesk.store.schema;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiredesk.testing.PostgresResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaTest {
    private static final PostgresResource POSTGRES = new PostgresResource();

    private static String url;
    private static String user;
    private static String password;

    @BeforeAll
    static void start() {
        Map<String, String> settings = POSTGRES.start();
        url = settings.get("quarkus.datasource.reactive.url");
        user = settings.get("quarkus.datasource.username");
        password = settings.get("quarkus.datasource.password");
    }

    @AfterAll
    static void stop() {
        POSTGRES.stop();
    }

    @Test
    void an_empty_database_is_refused_until_it_is_migrated_and_a_second_migration_changes_nothing() throws Exception {
        Schema schema = Schema.at(url, user, password);

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
        Schema schema = Schema.at(url + "?user=nobody&password=secret", null, null);

        assertThatThrownBy(schema::migrate)
                .isInstanceOf(Schema.UnusableException.class)
                .hasMessageContaining(url.substring(url.indexOf("//")))
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
