package org.wiredesk.ingest.identity;

import java.time.Instant;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/** One order of versions whatever a publisher states: a number, a time, or nothing. */
public final class Versions {
    private static final int MOST_DIGITS = 18;

    private Versions() {}

    /** A number as it is, a time in milliseconds since the epoch; else the time of the last change, else that of receipt. */
    public static long of(@Nullable String stated, @Nullable Instant modified, Instant received) {
        if (stated != null) {
            Long version = read(stated.strip());
            if (version != null) {
                return version;
            }
        }
        return (modified == null ? received : modified).toEpochMilli();
    }

    private static @Nullable Long read(String stated) {
        if (!stated.isEmpty()
                && stated.length() <= MOST_DIGITS
                && stated.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Long.valueOf(stated);
        }
        try {
            return Instant.parse(stated).toEpochMilli();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
