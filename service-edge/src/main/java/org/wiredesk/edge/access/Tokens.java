package org.wiredesk.edge.access;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Callers who come with an access token of an OpenID Connect provider. Their scopes are the roles that the token gives them. */
@ApplicationScoped
class Tokens {
    private final boolean enabled;
    private final CurrentIdentityAssociation identities;

    Tokens(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean enabled,
            CurrentIdentityAssociation identities) {
        this.enabled = enabled;
        this.identities = identities;
    }

    boolean areTaken() {
        return enabled;
    }

    /** Null when the request has no token, or one that is not good (any more). */
    Uni<@Nullable Caller> caller() {
        return identities
                .getDeferredIdentity()
                .map(Tokens::caller)
                .onFailure(failure -> failure instanceof AuthenticationException)
                .recoverWithNull();
    }

    private static @Nullable Caller caller(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return null;
        }
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (Scope scope : Scope.values()) {
            if (identity.hasRole(scope.code())) {
                scopes.add(scope);
            }
        }
        return new Caller("token:" + identity.getPrincipal().getName(), scopes);
    }
}
