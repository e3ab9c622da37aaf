package org.wiredesk.store.search;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Widths of a time series, in UTC; a week begins on Monday. */
public enum Interval {
    HOUR,
    DAY,
    WEEK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Instant start(Instant time) {
        ZonedDateTime at = time.atZone(ZoneOffset.UTC);
        return switch (this) {
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS).toInstant();
            case DAY -> at.truncatedTo(ChronoUnit.DAYS).toInstant();
            case WEEK ->
                at.truncatedTo(ChronoUnit.DAYS)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .toInstant();
        };
    }

    public Instant next(Instant start) {
        return switch (this) {
            case HOUR -> start.plus(1, ChronoUnit.HOURS);
            case DAY -> start.plus(1, ChronoUnit.DAYS);
            case WEEK -> start.plus(7, ChronoUnit.DAYS);
        };
    }
}
