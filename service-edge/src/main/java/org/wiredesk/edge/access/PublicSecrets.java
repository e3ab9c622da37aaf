package org.wiredesk.edge.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Warns at every start of secrets that everybody knows, because docker-compose.yml has them for a developer's machine. */
@Singleton
class PublicSecrets {
    static final String KEY_SHA256 = "cea1d6a0df43341e6dc893381594c2f073974e0a027b54dfcf282713d1ad0fd3";
    static final String PASSWORD = "insecure-developer-password";

    private static final Logger LOG = Logger.getLogger(PublicSecrets.class);

    void warn(
            @Observes StartupEvent event,
            AccessConfig config,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        warnings(config, password).forEach(LOG::warn);
    }

    static List<String> warnings(AccessConfig config, Optional<String> password) {
        List<String> warnings = new ArrayList<>();
        config.keys().forEach((holder, key) -> {
            if (key.sha256().equals(KEY_SHA256)) {
                warnings.add("INSECURE: everybody knows the key of \"" + holder
                        + "\". Set WIREDESK_KEY_SHA256 where others can reach this service.");
            }
        });
        if (password.filter(PASSWORD::equals).isPresent()) {
            warnings.add(
                    "INSECURE: everybody knows the password of the database. Set WIREDESK_DB_PASSWORD where others can"
                            + " reach it.");
        }
        return warnings;
    }
}
