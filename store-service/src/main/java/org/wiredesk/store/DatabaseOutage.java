package org.wiredesk.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Singleton;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.Outage;
import org.wiredesk.edge.rest.ProblemException;

/** A database that cannot answer now, or not at this cost. */
@Singleton
final class DatabaseOutage implements Outage {
    private static final String QUERY_CANCELED = "57014";
    /**
     * SQL state classes of a server that cannot serve now: connection, log-in (its password has been changed and this service is not
     * restarted yet), resources, intervention, system.
     */
    private static final Set<String> UNAVAILABLE = Set.of("08", "28", "53", "57", "58");

    @Override
    public @Nullable ProblemException read(Throwable failure) {
        String state = sqlState(failure);
        if (QUERY_CANCELED.equals(state)) {
            return ProblemException.unavailable(
                    "this query is too costly; narrow it, for instance with publishedFrom or source");
        }
        return isUnavailable(state) || isConnectionLoss(failure)
                ? ProblemException.unavailable("the store cannot answer now")
                : null;
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
}
