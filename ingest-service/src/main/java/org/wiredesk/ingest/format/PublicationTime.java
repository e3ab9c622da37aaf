package org.wiredesk.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.PublishedPrecision;

/** A time as exactly as it was stated: an instant only where the offset to UTC is known, else the day. */
record PublicationTime(Instant instant, PublishedPrecision precision) {
    private static final List<DateTimeFormatter> WITH_OFFSET = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][.SS][.S]XX", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss][ ]XXX", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssXX", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssXXX", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmXX", Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy HH:mm[:ss] Z", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy HH:mm[:ss] z", Locale.ENGLISH));
    private static final List<DateTimeFormatter> LOCAL = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT));
    private static final List<DateTimeFormatter> DAY = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.BASIC_ISO_DATE,
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH));
    private static final int LONGEST = 60;

    /** @return null when it is no time of any known form */
    static @Nullable PublicationTime parse(@Nullable String stated) {
        if (stated == null || stated.length() > LONGEST) {
            return null;
        }
        String time = stated.strip();
        for (DateTimeFormatter form : WITH_OFFSET) {
            try {
                return new PublicationTime(OffsetDateTime.parse(time, form).toInstant(), PublishedPrecision.INSTANT);
            } catch (DateTimeException e) {
                continue;
            }
        }
        for (DateTimeFormatter form : LOCAL) {
            try {
                return day(LocalDateTime.parse(time, form).toLocalDate());
            } catch (DateTimeException e) {
                continue;
            }
        }
        for (DateTimeFormatter form : DAY) {
            try {
                return day(LocalDate.parse(time, form));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static PublicationTime day(LocalDate date) {
        return new PublicationTime(date.atStartOfDay(ZoneOffset.UTC).toInstant(), PublishedPrecision.DAY);
    }
}
