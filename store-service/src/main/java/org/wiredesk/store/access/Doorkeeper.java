package org.wiredesk.store.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.problems.ProblemException;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lets in who has a key for what is asked, or who needs none. A key comes as {@code Authorization: Bearer KEY} or
 * {@code X-Api-Key: KEY}.
 */
final class Doorkeeper {
    private static final String BEARER = "Bearer ";
    private static final int BEFORE_PARAMETERS = 1_000;

    private final AccessConfig.Open open;
    private final List<Holder> holders;

    Doorkeeper(AccessConfig config) {
        this.open = config.open();
        long now = System.nanoTime();
        this.holders = config.keys().entrySet().stream()
                .map(entry -> new Holder(
                        entry.getKey(),
                        entry.getValue().sha256(),
                        entry.getValue().scopes(),
                        new RateLimit(config.requestsPerSecond(), now)))
                .toList();
    }

    @ServerRequestFilter(priority = BEFORE_PARAMETERS)
    void check(ContainerRequestContext context, HttpServerRequest request) {
        String path = context.getUriInfo().getPath();
        String key = key(context);
        if (key == null) {
            if (!isOpenTo(request)) {
                throw ProblemException.unauthorized("a key is needed: Authorization: Bearer KEY");
            }
            return;
        }
        Holder holder = holder(key);
        if (holder == null) {
            throw ProblemException.unauthorized("this key is not known");
        }
        Scope scope = path.startsWith("/api/rejections") ? Scope.OPERATE : Scope.READ;
        if (!holder.scopes().contains(scope)) {
            throw ProblemException.forbidden("this key is not good for that");
        }
        if (!holder.limit().allows(System.nanoTime())) {
            throw ProblemException.tooMany("this key made too many requests; wait a second");
        }
    }

    private boolean isOpenTo(HttpServerRequest request) {
        return switch (open) {
            case EVERYONE -> true;
            case NOBODY -> false;
            case LOOPBACK -> isLoopback(request) && holders.isEmpty();
        };
    }

    /** By the connection, not by a header that anybody can write; a proxy's own address does not count for its callers. */
    private static boolean isLoopback(HttpServerRequest request) {
        String host =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        boolean local =
                host != null && (host.startsWith("127.") || host.equals("::1") || host.equals("0:0:0:0:0:0:0:1"));
        return local && request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
    }

    private static @Nullable String key(ContainerRequestContext context) {
        String authorization = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        return context.getHeaderString("X-Api-Key");
    }

    private @Nullable Holder holder(String key) {
        byte[] hash = sha256(key);
        Holder found = null;
        // All are looked at, in the same time each, so that the time says nothing of the keys.
        for (Holder holder : holders) {
            if (MessageDigest.isEqual(hash, holder.sha256().getBytes(US_ASCII))) {
                found = holder;
            }
        }
        return found;
    }

    private static byte[] sha256(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)))
                    .getBytes(US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
