package org.wiredesk.ingest.cleaning;

import java.util.Locale;
import java.util.Set;

/** Dates as datelines print them: "March 4", "Feb. 1, 2017", "4 mars", "21 jan 2019", "Thursday". */
final class DatelineDate {
    private static final Set<String> MONTHS =
            Lists.words("january february march april may june july august september october november december "
                    + "jan feb mar apr jun jul aug sep sept oct nov dec "
                    + "janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre "
                    + "januar februar märz maerz juni juli oktober dezember "
                    + "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic "
                    + "gen mag giu lug ago set ott gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre "
                    + "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro "
                    + "januari februari maart mei augustus");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thurs",
            "fri",
            "sat",
            "sun",
            "today");

    private DatelineDate() {}

    static boolean isMonth(String word) {
        return MONTHS.contains(bare(word));
    }

    static boolean isDay(String word) {
        return DAYS.contains(bare(word));
    }

    /** Whether all words together are a date, a weekday or a year. */
    static boolean is(String words) {
        String[] parts = words.strip().split("[ ,\\u00a0]+");
        if (parts.length > 5) {
            return false;
        }
        boolean month = false;
        boolean day = false;
        boolean year = false;
        int numbers = 0;
        for (String part : parts) {
            if (isMonth(part)) {
                month = true;
            } else if (isDay(part)) {
                day = true;
            } else if (isNumber(part)) {
                numbers++;
                year |= part.length() == 4;
            } else {
                return false;
            }
        }
        return month ? numbers >= 1 && numbers <= 2 : numbers == 0 ? day : year && numbers == 1 && parts.length == 1;
    }

    private static boolean isNumber(String part) {
        String number = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        if (number.isEmpty() || number.length() > 4 || number.length() == 3) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
