package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
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
        Parts parts = parts(text.substring(lineStart, lineEnd));
        if (parts == null || parts.places.isEmpty() || parts.date == null && !parts.knownTown) {
            return null;
        }
        return new Found(
                new Dateline(text.substring(lineStart, lineEnd), parts.places, parts.agency, parts.date), lineEnd);
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
        int closeAt = text.indexOf(close, open);
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
        Parts parts = parts(text.substring(start, open));
        if (parts == null) {
            return null;
        }
        boolean placed = !parts.places.isEmpty() || parts.date != null;
        if (dash < 0 && !(known && (!placed || parts.capitals || parts.date != null || startsSentence(after)))) {
            return null;
        }
        if (!known && parts.places.isEmpty()) {
            return null;
        }
        return found(parts, agency, dash < 0 ? closeAt + 1 : dash);
    }

    /** "Vigo (Spain) (AFP) – ": the country in brackets of its own. */
    private @Nullable Found afterRegion(int regionOpen, int regionClose, int open) {
        int closeAt = text.indexOf(')', open);
        String agency = closeAt < 0 || closeAt >= limit ? null : agency(text.substring(open + 1, closeAt).strip());
        String town = text.substring(start, regionOpen).strip();
        if (agency == null || !Places.isPlausible(town)) {
            return null;
        }
        int after = Blank.skip(text, closeAt + 1, limit);
        int dash = after < limit ? dashAfterAgency(after) : -1;
        String place = Places.spelled(town) + ", " + text.substring(regionOpen + 1, regionClose).strip();
        int end = Blank.skip(text, dash < 0 ? closeAt + 1 : dash, limit);
        return new Found(
                new Dateline(text.substring(start, Blank.skipBack(text, start, end)), List.of(place), agency, null), end);
    }

    /** "(ANSA) - Venice, May 17 - ": the agency first, then the place. */
    private @Nullable Found placeAfterAgency(String agency, int dash) {
        int from = Blank.skip(text, dash, limit);
        int stop = Math.min(limit, from + LONGEST);
        for (int at = from; at < stop; at++) {
            int end = dashAt(at);
            if (end > at) {
                Parts parts = text.charAt(at) == ':' ? null : parts(text.substring(from, at));
                if (parts == null || parts.places.isEmpty() || parts.date == null && !parts.knownTown) {
                    return null;
                }
                return found(parts, agency, end);
            }
        }
        return null;
    }

    /** Press-release wires: "LONDON, Feb. 1, 2017 /PRNewswire/ -- ". */
    private @Nullable Found betweenSlashes(int open) {
        int closeAt = text.indexOf('/', open + 1);
        if (closeAt < 0 || closeAt > limit || closeAt - open > 40) {
            return null;
        }
        String wire = text.substring(open + 1, closeAt).strip();
        int after = Blank.skip(text, closeAt + 1, limit);
        int dash = after < limit ? dashAfterAgency(after) : -1;
        Parts parts = parts(text.substring(start, open));
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
        Parts parts = parts(prefix);
        if (parts == null || parts.places.isEmpty()) {
            return null;
        }
        boolean wholeLine = Blank.skip(text, dashEnd, limit) >= limit;
        boolean evident = parts.date != null
                || parts.agency != null
                || parts.knownTown && (parts.capitals || isLongDash(dashStart) || parts.region)
                || parts.capitals && !colon
                || parts.region && isLongDash(dashStart);
        if (!evident || !wholeLine && !startsSentence(dashEnd)) {
            return null;
        }
        return found(parts, parts.agency, dashEnd);
    }

    private boolean isLongDash(int at) {
        char c = text.charAt(at);
        return c == '—' || c == '–' || text.startsWith("--", at);
    }

    private Found found(Parts parts, @Nullable String agency, int dashEnd) {
        int end = Blank.skip(text, dashEnd, limit);
        String shown = text.substring(start, Blank.skipBack(text, start, dashEnd));
        return new Found(new Dateline(shown, parts.places, agency == null ? parts.agency : agency, parts.date), end);
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

    private record Parts(
            List<String> places,
            @Nullable String date,
            @Nullable String agency,
            boolean capitals,
            boolean region,
            boolean knownTown) {}

    /** "WEST PALM BEACH, Fla./WASHINGTON, March 4" in its parts; null when something in it is neither place nor date. */
    private static @Nullable Parts parts(String prefix) {
        String rest = prefix.strip();
        while (rest.endsWith(",") || rest.endsWith(";") || rest.endsWith("|")) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        List<String> segments = new ArrayList<>(List.of(rest.split(",\\s*")));
        segments.removeIf(String::isBlank);
        String agency = trailingAgency(segments);
        String date = trailingDate(segments);
        List<String> places = new ArrayList<>();
        boolean region = false;
        boolean capitals = true;
        boolean town = false;
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i).strip();
            boolean continues = i > 0 && !places.isEmpty();
            for (String place : segment.split("\\s*/\\s*|\\s*;\\s*|\\s+(?:and|et|und)\\s+(?=\\p{Lu})")) {
                if (!Places.isPlausible(place)) {
                    return null;
                }
                int last = places.size() - 1;
                if (continues && belongsTo(place, places.get(last))) {
                    places.set(last, places.get(last) + ", " + Places.spelled(place));
                    region = true;
                } else {
                    capitals &= Places.isCapitals(place);
                    town |= Places.isKnownTown(place);
                    places.add(Places.spelled(place));
                }
                continues = false;
            }
        }
        if (places.size() > 6) {
            return null;
        }
        return new Parts(List.copyOf(places), date, agency, capitals && !places.isEmpty(), region, town);
    }

    private static boolean belongsTo(String segment, String place) {
        return Places.isRegion(segment) || !Places.isCapitals(segment) || place.isEmpty();
    }

    /** "March 4", "Feb. 1, 2017", "Thursday, March 4": taken off the end of the segments. */
    private static @Nullable String trailingDate(List<String> segments) {
        String date = null;
        while (!segments.isEmpty()) {
            String last = segments.get(segments.size() - 1).strip();
            if (!DatelineDate.is(last)) {
                break;
            }
            segments.remove(segments.size() - 1);
            date = date == null ? last : last + ", " + date;
        }
        return date == null ? placeBeforeDate(segments) : date;
    }

    /** No comma between: "BEIJING July 23". */
    private static @Nullable String placeBeforeDate(List<String> segments) {
        if (segments.isEmpty()) {
            return null;
        }
        String last = segments.get(segments.size() - 1).strip();
        int space = last.indexOf(' ');
        while (space > 0) {
            String date = last.substring(space + 1);
            if (DatelineDate.is(date)) {
                segments.set(segments.size() - 1, last.substring(0, space));
                return date;
            }
            space = last.indexOf(' ', space + 1);
        }
        return null;
    }

    /** "SYDNEY, Jul 16 AAP", "SYDNEY, AAP". */
    private static @Nullable String trailingAgency(List<String> segments) {
        if (segments.isEmpty()) {
            return null;
        }
        int index = segments.size() - 1;
        String last = segments.get(index).strip();
        String whole = index > 0 ? Agencies.named(last) : null;
        if (whole != null) {
            segments.remove(index);
            return whole;
        }
        int space = last.lastIndexOf(' ');
        String agency = space < 0 ? null : Agencies.named(last.substring(space + 1));
        if (agency != null && DatelineDate.is(last.substring(0, space))) {
            segments.set(index, last.substring(0, space));
            return agency;
        }
        return null;
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
