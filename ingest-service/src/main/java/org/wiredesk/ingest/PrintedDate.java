package org.wiredesk.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A date as English datelines print it: "March 4", "4 May 2031", "Feb. 3, 2031". */
final class PrintedDate {
    private static final int DAYS_APART = 7;
    private static final int SHORTEST = 3;

    private PrintedDate() {}

    /** Whether the date, in whichever year when it names none, is more than a week away; false when it cannot be read. */
    static boolean isFarFrom(String printed, Instant time) {
        Month month = null;
        int day = 0;
        int year = 0;
        for (String part : printed.split("[ .,\\u00a0]+")) {
            if (part.matches("\\d{1,2}")) {
                day = Integer.parseInt(part);
            } else if (part.matches("\\d{4}")) {
                year = Integer.parseInt(part);
            } else if (month == null) {
                month = month(part);
            }
        }
        if (month == null || day == 0) {
            return false;
        }
        LocalDate other = time.atZone(ZoneOffset.UTC).toLocalDate();
        int first = year == 0 ? other.getYear() - 1 : year;
        int last = year == 0 ? other.getYear() + 1 : year;
        for (int candidate = first; candidate <= last; candidate++) {
            try {
                LocalDate date = LocalDate.of(candidate, month, day);
                if (Math.abs(ChronoUnit.DAYS.between(date, other)) <= DAYS_APART) {
                    return false;
                }
            } catch (DateTimeException e) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Month month(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (upper.length() >= SHORTEST && month.name().startsWith(upper)) {
                return month;
            }
        }
        return upper.equals("SEPT") ? Month.SEPTEMBER : null;
    }
}
