package org.wiredesk.store.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;

/** Reads the values of query parameters; each failure names its parameter. An absent value is null. */
public final class Values {
    private static final int MAX_TEXT = 1_000;

    private Values() {}

    public static @Nullable String text(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.isBlank()) {
            throw ProblemException.badParameter(parameter, "is empty");
        }
        if (value.length() > MAX_TEXT) {
            throw ProblemException.badParameter(parameter, "is longer than 1,000 characters");
        }
        return value.strip();
    }

    public static int number(String parameter, @Nullable String value, int least, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same answer as for a number out of range.
        }
        throw ProblemException.badParameter(parameter, "must be a whole number from " + least + " to " + most);
    }

    /** False when absent. */
    public static boolean truth(String parameter, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw ProblemException.badParameter(parameter, "must be true or false");
    }

    static @Nullable Double score(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            double score = Double.parseDouble(value);
            if (score >= -1 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException e) {
            // The same answer as for a number out of range.
        }
        throw ProblemException.badParameter(parameter, "must be a number from -1 to 1");
    }

    /**
     * One of the constants of an enum.
     *
     * @param code how a constant is spelled outside Java
     */
    public static <E extends Enum<E>> @Nullable E choice(
            String parameter, @Nullable String value, Class<E> type, Function<E, String> code) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code.apply(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> ProblemException.badParameter(
                        parameter,
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(code)
                                        .collect(Collectors.joining(", "))));
    }

    /** RFC 3339, with any offset. */
    static @Nullable Instant time(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            Instant time = OffsetDateTime.parse(value.toUpperCase(Locale.ROOT)).toInstant();
            if (isStorable(time)) {
                return time;
            }
        } catch (DateTimeException e) {
            // The same answer as for a time out of range.
        }
        throw ProblemException.badParameter(
                parameter, "must be a time such as 2026-01-31T08:00:00Z (in an address, write + as %2B)");
    }

    /** The start of a day, or a time. */
    static @Nullable Instant from(String parameter, @Nullable String value) {
        LocalDate day = day(value);
        return day == null
                ? timeOrDay(parameter, value)
                : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The end of a day, or a time; exclusive. */
    static @Nullable Instant to(String parameter, @Nullable String value) {
        LocalDate day = day(value);
        return day == null
                ? timeOrDay(parameter, value)
                : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable Instant timeOrDay(String parameter, @Nullable String value) {
        try {
            return time(parameter, value);
        } catch (ProblemException e) {
            throw ProblemException.badParameter(
                    parameter,
                    "must be a time such as 2026-01-31T08:00:00Z (in an address, write + as %2B) or a day such as 2026-01-31");
        }
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        if (value == null || value.length() != 10) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            return isStorable(day.atStartOfDay(ZoneOffset.UTC).toInstant()) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isStorable(Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year <= 9999;
    }
}
