package org.wiredesk.ingest.cleaning;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Dateline;

/**
 * Reads the dateline in front of a paragraph: places, region, date, agency and the dash that ends it, in the orders and spellings
 * that agencies use. One pass over a bounded prefix.
 */
final class DatelineParser {
    private static final int LONGEST = 140;

    /** @param end offset of the first character of the story */
    record Found(Dateline dateline, int end) {}

    private final String text;
    private final int start;
    private final int limit;

    private DatelineParser(String text, int start, int limit) {
        this.text = text;
        this.start = start;
        this.limit = limit;
    }

    static @Nullable Found parse(String text, int lineStart, int lineEnd) {
        int start = lineStart;
        while (start < lineEnd && (text.charAt(start) == '*' || Blank.is(text.charAt(start)))) {
            start++;
        }
        if (start >= lineEnd) {
            return null;
        }
        return new DatelineParser(text, start, lineEnd).read();
    }

    /** A line that is a dateline without a dash: "BEIJING, July 23", "NEW YORK". */
    static @Nullable Found alone(String text, int lineStart, int lineEnd) {
        if (lineEnd - lineStart > LONGEST / 2) {
            return null;
        }
        DatelineParts parts = DatelineParts.of(text.substring(lineStart, lineEnd));
        if (parts == null || parts.places().isEmpty() || parts.date() == null && !parts.knownTown()) {
            return null;
        }
        return new Found(
                new Dateline(text.substring(lineStart, lineEnd), parts.places(), parts.agency(), parts.date()),
                lineEnd);
    }

    private @Nullable Found read() {
        int stop = Math.min(limit, start + LONGEST);
        for (int at = start; at < stop; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                return afterBracket(at, c == '(' ? ')' : ']');
            }
            if (c == '/' && at + 1 < stop && (at == start || Blank.is(text.charAt(at - 1)))) {
                return betweenSlashes(at);
            }
            int dash = dashAt(at);
            if (dash > at) {
                return bare(at, dash);
            }
            if (Copy.breaksLine(c)) {
                return null;
            }
        }
        return null;
    }

    /** "ANKARA/ISTANBUL (Worthy News) – ", "(Reuters) - ", "PARIS, March 4 (AFP)". */
    private @Nullable Found afterBracket(int open, char close) {
        int closeAt = indexOf(close, open);
        if (closeAt < 0 || closeAt > limit || closeAt - open > 50) {
            return null;
        }
        String inside = text.substring(open + 1, closeAt).strip();
        String agency = agency(inside);
        boolean known = agency != null;
        int after = Blank.skip(text, closeAt + 1, limit);
        int dash = after < limit ? dashAfterAgency(after) : -1;
        if (agency == null && after < limit && text.charAt(after) == '(' && Places.isRegion(inside)) {
            return afterRegion(open, closeAt, after);
        }
        if (agency == null) {
            if (dash < 0 || !looksLikeAgency(inside)) {
                return null;
            }
            agency = inside;
        }
        if (open == start && known && dash > 0) {
            Found below = placeAfterAgency(agency, dash);
            if (below != null) {
                return below;
            }
        }
        DatelineParts parts = DatelineParts.of(text.substring(start, open));
        if (parts == null) {
            return null;
        }
        boolean placed = !parts.places().isEmpty() || parts.date() != null;
        if (dash < 0 && !(known && (!placed || parts.capitals() || parts.date() != null || startsSentence(after)))) {
            return null;
        }
        if (!known && parts.places().isEmpty()) {
            return null;
        }
        return found(parts, agency, dash < 0 ? closeAt + 1 : dash);
    }

    /** "Vigo (Spain) (AFP) – ": the country in brackets of its own. */
    private @Nullable Found afterRegion(int regionOpen, int regionClose, int open) {
        int closeAt = indexOf(')', open);
        String agency = closeAt < 0 || closeAt >= limit
                ? null
                : agency(text.substring(open + 1, closeAt).strip());
        String town = text.substring(start, regionOpen).strip();
        if (agency == null || !Places.isPlausible(town)) {
            return null;
        }
        int after = Blank.skip(text, closeAt + 1, limit);
        int dash = after < limit ? dashAfterAgency(after) : -1;
        String place = Places.spelled(town) + ", "
                + text.substring(regionOpen + 1, regionClose).strip();
        int end = Blank.skip(text, dash < 0 ? closeAt + 1 : dash, limit);
        return new Found(
                new Dateline(text.substring(start, Blank.skipBack(text, start, end)), List.of(place), agency, null),
                end);
    }

    /** "(ANSA) - Venice, May 17 - ": the agency first, then the place. */
    private @Nullable Found placeAfterAgency(String agency, int dash) {
        int from = Blank.skip(text, dash, limit);
        int stop = Math.min(limit, from + LONGEST);
        for (int at = from; at < stop; at++) {
            int end = dashAt(at);
            if (end > at) {
                DatelineParts parts = text.charAt(at) == ':' ? null : DatelineParts.of(text.substring(from, at));
                if (parts == null || parts.places().isEmpty() || parts.date() == null && !parts.knownTown()) {
                    return null;
                }
                return found(parts, agency, end);
            }
        }
        return null;
    }

    /** Press-release wires: "LONDON, Feb. 1, 2017 /PRNewswire/ -- ". */
    private @Nullable Found betweenSlashes(int open) {
        int closeAt = indexOf('/', open + 1);
        if (closeAt < 0 || closeAt > limit || closeAt - open > 40) {
            return null;
        }
        String wire = text.substring(open + 1, closeAt).strip();
        int after = Blank.skip(text, closeAt + 1, limit);
        int dash = after < limit ? dashAfterAgency(after) : -1;
        DatelineParts parts = DatelineParts.of(text.substring(start, open));
        if (parts == null || dash < 0) {
            return null;
        }
        String agency = agency(wire);
        return found(parts, agency == null ? wire : agency, dash);
    }

    /** No brackets: capitals, a date or a well-known town have to show that it is a dateline. */
    private @Nullable Found bare(int dashStart, int dashEnd) {
        String prefix = text.substring(start, dashStart);
        boolean colon = text.charAt(dashStart) == ':';
        DatelineParts parts = DatelineParts.of(prefix);
        if (parts == null || parts.places().isEmpty()) {
            return null;
        }
        boolean wholeLine = Blank.skip(text, dashEnd, limit) >= limit;
        boolean evident = parts.date() != null
                || parts.agency() != null
                || parts.knownTown() && (parts.capitals() || isLongDash(dashStart) || parts.region())
                || parts.capitals() && !colon
                || parts.region() && isLongDash(dashStart);
        if (!evident || !wholeLine && !startsSentence(dashEnd)) {
            return null;
        }
        return found(parts, parts.agency(), dashEnd);
    }

    /** Offset of a character within what a dateline may be long, or -1. */
    private int indexOf(char wanted, int from) {
        int stop = Math.min(limit, from + LONGEST);
        for (int at = from; at < stop; at++) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    private boolean isLongDash(int at) {
        char c = text.charAt(at);
        return c == '—' || c == '–' || text.startsWith("--", at);
    }

    private Found found(DatelineParts parts, @Nullable String agency, int dashEnd) {
        int end = Blank.skip(text, dashEnd, limit);
        String shown = text.substring(start, Blank.skipBack(text, start, dashEnd));
        return new Found(
                new Dateline(shown, parts.places(), agency == null ? parts.agency() : agency, parts.date()), end);
    }

    /** After an agency more counts as a dash: "(PTI):", "(EFE).-", "/TASS/.". */
    private int dashAfterAgency(int at) {
        int dash = dashAt(at);
        if (dash > 0 || text.charAt(at) != '.' && text.charAt(at) != ':') {
            return dash;
        }
        return text.startsWith(".-", at) ? at + 2 : at + 1;
    }

    private boolean startsSentence(int from) {
        int at = Blank.skip(text, from, limit);
        if (at >= limit) {
            return false;
        }
        char c = text.charAt(at);
        return !Character.isLowerCase(c) && (Character.isLetterOrDigit(c) || "\"'“‘«¿¡€$£[".indexOf(c) >= 0);
    }

    /** End of the dash or colon at an offset, or -1. A hyphen or question mark counts only between spaces. */
    private int dashAt(int at) {
        char c = text.charAt(at);
        if (c == '—' || c == '–' || c == '―' || c == '−') {
            int end = at + 1;
            while (end < limit && (text.charAt(end) == '—' || text.charAt(end) == '–')) {
                end++;
            }
            return end;
        }
        boolean spaceBefore = at == start || Blank.is(text.charAt(at - 1)) || text.charAt(at - 1) == ')';
        if (c == '-') {
            if (text.startsWith("--", at)) {
                int end = at;
                while (end < limit && text.charAt(end) == '-') {
                    end++;
                }
                return end;
            }
            boolean spaceAfter = at + 1 >= limit || Blank.is(text.charAt(at + 1));
            return spaceAfter && (spaceBefore || Character.isDigit(text.charAt(at - 1))) ? at + 1 : -1;
        }
        // Damaged text: a dash that no longer exists in the character set it went through.
        if ((c == '?' || c == '\ufffd') && spaceBefore && at > start && at + 1 < limit && text.charAt(at + 1) == ' ') {
            return at + 1;
        }
        return c == ':' && at + 1 < limit && Blank.is(text.charAt(at + 1)) ? at + 1 : -1;
    }

    /** An agency, or several: "ats afp", "Reuters/AP". */
    private static @Nullable String agency(String words) {
        String whole = Agencies.named(words);
        if (whole != null) {
            return whole;
        }
        StringBuilder all = new StringBuilder();
        for (String word : words.split("[ /,+-]+")) {
            String one = Agencies.named(word);
            if (one == null) {
                one = Agencies.named(word.toUpperCase(Locale.ROOT));
            }
            if (one == null) {
                return null;
            }
            all.append(all.length() == 0 ? "" : "/").append(one);
        }
        return all.length() == 0 ? null : all.toString();
    }

    /** An outlet's name, as in "(Worthy News)": a few capitalised words. */
    private static boolean looksLikeAgency(String words) {
        String[] parts = words.split("[ /]+");
        if (parts.length == 0 || parts.length > 5 || words.length() < 2) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || !Character.isUpperCase(part.charAt(0)) && !part.equals("of") && !part.equals("the")) {
                return false;
            }
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (!Character.isLetterOrDigit(c) && ".&'’-".indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
