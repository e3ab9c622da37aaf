package org.wiredesk.edge.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Keeps the service from starting in production with a door that nobody, or everybody, could pass. */
@Singleton
class LockedDoor {
    static final String REFUSAL = "nobody may ask yet, so it does not start. Set wiredesk.access.keys.NAME.sha256, or"
            + " quarkus.oidc.tenant-enabled and quarkus.oidc.auth-server-url (docs/rest.md, \"Who may ask\").";

    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event,
            AccessConfig config,
            Tokens tokens) {
        boolean production = ConfigUtils.isProfileActive(LaunchMode.NORMAL.getDefaultProfile());
        if (mustRefuse(production, !config.keys().isEmpty(), tokens.areTaken())) {
            throw new ConfigurationException(REFUSAL);
        }
    }

    static boolean mustRefuse(boolean production, boolean keys, boolean tokens) {
        return production && !keys && !tokens;
    }
}
