package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands in front of the dash of a dateline, in its parts.
 *
 * @param places as readers write them
 * @param capitals whether all places are set in capitals
 * @param region whether a state, province or country follows a town
 * @param knownTown whether one of the places is a town that datelines often name
 */
record DatelineParts(
        List<String> places,
        @Nullable String date,
        @Nullable String agency,
        boolean capitals,
        boolean region,
        boolean knownTown) {

    /** "WEST PALM BEACH, Fla./WASHINGTON, March 4" in its parts; null when something in it is neither place nor date. */
    static @Nullable DatelineParts of(String prefix) {
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
        return new DatelineParts(List.copyOf(places), date, agency, capitals && !places.isEmpty(), region, town);
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
}
