package org.wiredesk.store.problems;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every failure of a request into a problem document that says nothing of the inside. */
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String QUERY_CANCELED = "57014";
    /** SQL state classes of a server that cannot serve now: connection, resources, intervention, system. */
    private static final Set<String> UNAVAILABLE = Set.of("08", "53", "57", "58");

    private static final String RETRY_AFTER_SECONDS = "2";

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        Response.ResponseBuilder response = Response.fromResponse(response(e.problem()));
        return switch (e.problem().status()) {
            case 401 -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case 429 -> response.header(HttpHeaders.RETRY_AFTER, "1").build();
            default -> response.build();
        };
    }

    /** What the framework itself refuses: no such route, method, media type. */
    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        Response response = response(Problem.of(
                status,
                switch (status) {
                    case 404 -> "there is nothing at this address";
                    case 405 -> "this address does not take this method";
                    case 406 -> "none of the media types in Accept can be given";
                    case 413 -> "the body is too large";
                    case 415 -> "this media type is not understood here";
                    default -> status < 500 ? "the request cannot be understood" : "the request failed";
                }));
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    @ServerExceptionMapper
    Response failed(Throwable e) {
        String state = sqlState(e);
        if (QUERY_CANCELED.equals(state)) {
            return unavailable("this query is too costly; narrow it, for instance with publishedFrom or source");
        }
        if (isUnavailable(state) || isConnectionLoss(e)) {
            LOG.warnf("A reader was turned away: %s", e.getMessage());
            return unavailable("the store cannot answer now");
        }
        LOG.error("A request failed", e);
        return response(Problem.of(500, "the request failed for a reason that is not its own"));
    }

    /** The client's own exception, or what Hibernate makes of it. */
    private static @Nullable String sqlState(Throwable e) {
        PgException client = find(PgException.class, e);
        if (client != null) {
            return client.getSqlState();
        }
        SQLException mapped = find(SQLException.class, e);
        return mapped == null ? null : mapped.getSQLState();
    }

    private static boolean isUnavailable(@Nullable String state) {
        return state != null && state.length() == 5 && UNAVAILABLE.contains(state.substring(0, 2));
    }

    private static boolean isConnectionLoss(Throwable e) {
        return find(ClosedConnectionException.class, e) != null
                || find(IOException.class, e) != null
                || find(TimeoutException.class, e) != null
                // What the pool says when no connection becomes free in time.
                || find(NoStackTraceThrowable.class, e) != null;
    }

    private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static Response unavailable(String detail) {
        return Response.fromResponse(response(Problem.of(503, detail)))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
