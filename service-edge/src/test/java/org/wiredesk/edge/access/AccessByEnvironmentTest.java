package org.wiredesk.edge.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Containers are configured by environment variables, in which a key's holder is part of the name. */
class AccessByEnvironmentTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void a_variable_names_the_holder_of_a_key() {
        AccessConfig config = access(Map.of(
                "WIREDESK_ACCESS_KEYS_DEVELOPER_SHA256", HASH,
                "WIREDESK_ACCESS_KEYS_DEVELOPER_SCOPES", "read,publish,operate",
                "WIREDESK_ACCESS_KEYS_READER_SHA256", HASH));

        assertThat(config.keys()).containsOnlyKeys("developer", "reader");
        assertThat(config.keys().get("developer").sha256()).isEqualTo(HASH);
        assertThat(config.keys().get("developer").scopes()).isEqualTo(Set.of(Scope.values()));
        assertThat(config.keys().get("reader").scopes()).containsExactly(Scope.READ);
    }

    @Test
    void the_secrets_that_the_compose_file_shows_to_everybody_are_warned_of() throws IOException {
        AccessConfig shown = access(Map.of("WIREDESK_ACCESS_KEYS_DEVELOPER_SHA256", PublicSecrets.KEY_SHA256));
        AccessConfig own = access(Map.of("WIREDESK_ACCESS_KEYS_DEVELOPER_SHA256", HASH));

        assertThat(PublicSecrets.warnings(shown, Optional.of(PublicSecrets.PASSWORD)))
                .hasSize(2)
                .allSatisfy(warning -> assertThat(warning).startsWith("INSECURE"));
        assertThat(PublicSecrets.warnings(own, Optional.of("correct horse"))).isEmpty();
        assertThat(PublicSecrets.warnings(own, Optional.empty())).isEmpty();
        assertThat(Files.readString(Path.of("../docker-compose.yml")))
                .contains("${WIREDESK_KEY_SHA256:-" + PublicSecrets.KEY_SHA256 + "}")
                .contains("${WIREDESK_DB_PASSWORD:-" + PublicSecrets.PASSWORD + "}");
    }

    private static AccessConfig access(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, EnvConfigSource.ORDINAL))
                .withMapping(AccessConfig.class)
                .build()
                .getConfigMapping(AccessConfig.class);
    }
}
