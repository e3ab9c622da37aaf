package org.wiredesk.ingest.cleaning;

import java.util.Locale;
import java.util.Set;

/** Tells dates and times of publication from other short lines. One pass over the words of a line. */
final class TimeWords {
    private static final Set<String> FILLERS =
            Lists.words("published updated posted last modified first on at a p m am pm a.m p.m est edt et pt pst pdt "
                    + "cst cdt ct mst mdt gmt utc bst cet cest ist sast aest aedt eat wat jst hkt sgt myt wib pkt eest "
                    + "eet msk ago hours hour minutes minute min mins h hrs hr day days week weeks month months year "
                    + "years the of read date time local noon midnight yesterday just now st nd rd th created issued "
                    + "release released reading modified: edited and - z print edition oclock by to");

    private TimeWords() {}

    /** Whether a line is a date or time and nothing else. */
    static boolean isTimestamp(String line) {
        return isTimestamp(Words.of(line), 0, Integer.MAX_VALUE);
    }

    static boolean isTimestamp(Words words, int from, int to) {
        int end = Math.min(to, words.size());
        int count = end - from;
        if (count <= 0 || count > 24) {
            return false;
        }
        boolean number = false;
        boolean anchor = false;
        for (int i = from; i < end; i++) {
            String word = words.string(i).toLowerCase(Locale.ROOT);
            if (word.endsWith(".")) {
                word = word.substring(0, word.length() - 1);
            }
            if (DatelineDate.isMonth(word)) {
                anchor = true;
            } else if (DatelineDate.isDay(word)) {
                anchor |= count <= 2;
            } else if (startsWithDigit(word)) {
                number = true;
                String unit = unitAfterDigits(word);
                if (!unit.isEmpty() && !FILLERS.contains(unit) && !unit.startsWith("t") && !isDotted(word)) {
                    return false;
                }
                anchor |= unit.equals("am") || unit.equals("pm") || unit.startsWith("t") && word.length() > 2;
                anchor |= words.is(i, Words.YEAR) || isDotted(word);
            } else if (FILLERS.contains(word)) {
                anchor |= isAnchor(word);
            } else {
                return false;
            }
        }
        return number && anchor || anchor && count == 1;
    }

    private static boolean isAnchor(String word) {
        return switch (word) {
            case "ago",
                    "published",
                    "updated",
                    "posted",
                    "am",
                    "pm",
                    "a.m",
                    "p.m",
                    "gmt",
                    "utc",
                    "est",
                    "edt",
                    "et",
                    "bst",
                    "ist",
                    "yesterday",
                    "minutes",
                    "min",
                    "mins",
                    "hours",
                    "modified" -> true;
            default -> false;
        };
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    private static String unitAfterDigits(String word) {
        int at = 0;
        while (at < word.length() && (Character.isDigit(word.charAt(at)) || word.charAt(at) == '.')) {
            at++;
        }
        return word.substring(at);
    }

    private static boolean isDotted(String word) {
        int dot = word.indexOf('.');
        return dot > 0 && word.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    }
}
