package org.wiredesk.edge.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;

/**
 * Lets in who has a key or a token for what is asked, or who needs none. A key comes as {@code Authorization: Bearer KEY} or
 * {@code X-Api-Key: KEY}, a token as {@code Authorization: Bearer TOKEN}.
 */
final class Doorkeeper {
    private static final String BEARER = "Bearer ";
    private static final int BEFORE_PARAMETERS = 1_000;

    private final boolean openOnLoopback;
    private final ApiKeys keys;
    private final Tokens tokens;
    private final RateLimits limits;
    private final Purpose purpose;

    Doorkeeper(AccessConfig config, Tokens tokens, Purpose purpose) {
        this.purpose = purpose;
        this.keys = new ApiKeys(config);
        this.tokens = tokens;
        this.openOnLoopback = config.open() == AccessConfig.Open.LOOPBACK && keys.isEmpty() && !tokens.areTaken();
        this.limits = new RateLimits(config.requestsPerSecond());
    }

    @ServerRequestFilter(priority = BEFORE_PARAMETERS)
    Uni<Void> check(ContainerRequestContext context, HttpServerRequest request) {
        Scope scope = purpose.of(context.getMethod(), context.getUriInfo().getPath());
        String apiKey = context.getHeaderString("X-Api-Key");
        String bearer = bearer(context);
        if (apiKey == null && bearer == null) {
            if (!openOnLoopback || !isLoopback(request)) {
                throw ProblemException.unauthorized("a key or token is needed: Authorization: Bearer …");
            }
            return Uni.createFrom().voidItem();
        }
        Caller holder = keys.holder(apiKey == null ? String.valueOf(bearer) : apiKey);
        if (holder == null && bearer != null && apiKey == null && tokens.areTaken()) {
            return tokens.caller().invoke(caller -> require(caller, scope)).replaceWithVoid();
        }
        require(holder, scope);
        return Uni.createFrom().voidItem();
    }

    private void require(@Nullable Caller caller, Scope scope) {
        if (caller == null) {
            throw ProblemException.unauthorized("this key or token is not known");
        }
        if (!caller.scopes().contains(scope)) {
            throw ProblemException.forbidden("this key or token is not good for that; it needs " + scope.code());
        }
        if (!limits.allows(caller.name(), System.nanoTime())) {
            throw ProblemException.tooMany("too many requests; wait a second");
        }
    }

    /** By the connection, not by a header that anybody can write; a proxy's own address does not count for its callers. */
    private static boolean isLoopback(HttpServerRequest request) {
        String host =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        boolean local =
                host != null && (host.startsWith("127.") || host.equals("::1") || host.equals("0:0:0:0:0:0:0:1"));
        return local && request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
    }

    private static @Nullable String bearer(ContainerRequestContext context) {
        String authorization = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }
}
