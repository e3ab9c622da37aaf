package org.wiredesk.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.PublishedPrecision;

/** The time of filing under a wire message: "131137 GMT Nov 13" or "XX-WF-11-13-13 1509GMT". */
final class WireTime {
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d\\d)(\\d\\d)(\\d\\d)\\s{0,3}(GMT|UTC|Z)?\\s{1,3}([A-Za-z]{3})[a-z]{0,6}\\s{1,3}(\\d\\d)\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\d\\d)-(\\d\\d)-(\\d\\d)\\s{1,3}(\\d\\d)(\\d\\d)\\s{0,2}(GMT|UTC)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 200;
    private static final int CENTURY = 2000;

    private WireTime() {}

    static @Nullable PublicationTime parse(String signature) {
        String line = signature.substring(0, Math.min(LONGEST, signature.length()));
        Matcher matcher = MONTH_FIRST.matcher(line);
        if (matcher.find()) {
            return time(
                    number(matcher, 3),
                    number(matcher, 1),
                    number(matcher, 2),
                    number(matcher, 4),
                    number(matcher, 5),
                    matcher.group(6) != null);
        }
        matcher = DAY_FIRST.matcher(line);
        if (matcher.find()) {
            int month = MONTHS.indexOf(matcher.group(5).toLowerCase(Locale.ROOT)) + 1;
            return time(
                    number(matcher, 6),
                    month,
                    number(matcher, 1),
                    number(matcher, 2),
                    number(matcher, 3),
                    matcher.group(4) != null);
        }
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable PublicationTime time(
            int year, int month, int day, int hour, int minute, boolean universal) {
        try {
            LocalDateTime time = LocalDateTime.of(CENTURY + year, month, day, hour, minute);
            return universal
                    ? new PublicationTime(time.toInstant(ZoneOffset.UTC), PublishedPrecision.INSTANT)
                    : new PublicationTime(
                            time.toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant(), PublishedPrecision.DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
