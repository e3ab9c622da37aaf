package org.wiredesk.store.articles;

import io.vertx.pgclient.PgException;
import org.jspecify.annotations.Nullable;

/** Tells whose fault a failed write was: only what a record holds may cost that record its place. */
final class WriteFailure {
    /** A row could not be built from the event. */
    static final class UnfitException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnfitException(RuntimeException cause) {
            super(cause);
        }
    }

    private WriteFailure() {}

    /**
     * Whether a record of the batch is at fault: by SQL state, a value out of range or not representable (22), a broken
     * constraint (23), a row twice (21), a limit of the server (54). Everything else (connection, deadlock, serialisation, full
     * disk, fail-over, missing table) is no record's fault and is tried again.
     */
    static boolean isPoison(Throwable failure) {
        if (failure instanceof UnfitException) {
            return true;
        }
        String state = sqlState(failure);
        return state != null
                && (state.startsWith("21")
                        || state.startsWith("22")
                        || state.startsWith("23")
                        || state.startsWith("54"));
    }

    /** For people, without table names, constraints or SQL. */
    static String detail(Throwable failure) {
        String state = sqlState(failure);
        if (state == null) {
            return "the article cannot be stored as it is";
        }
        return switch (state.substring(0, 2)) {
            case "22" ->
                "the article holds a value that cannot be stored, for instance a NUL character (" + state + ")";
            case "54" -> "the article is beyond a limit of the database (" + state + ")";
            default -> "the article contradicts the rules of the store (" + state + ")";
        };
    }

    private static @Nullable String sqlState(Throwable failure) {
        return failure instanceof PgException exception && exception.getSqlState() != null
                ? exception.getSqlState()
                : null;
    }
}
