package org.wiredesk.ingest.cleaning;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Places as datelines write them. */
final class Places {
    private static final Set<String> REGIONS = new HashSet<>();
    private static final Set<String> TOWNS = new HashSet<>();
    private static final Set<String> NOT_PLACES = new HashSet<>(Lists.lines("not-places.txt"));
    private static final Set<String> LOWER_INSIDE = Set.of(
            "de", "del", "di", "da", "do", "dos", "la", "le", "les", "of", "and", "am", "an", "der", "sur", "upon",
            "es", "el", "on", "the");
    private static final int LONGEST = 45;
    private static final int MOST_WORDS = 5;

    static {
        for (String line : Lists.lines("regions.tsv")) {
            for (String form : line.split("\\|")) {
                REGIONS.add(key(form));
            }
        }
        for (String town : Lists.lines("datelines.txt")) {
            TOWNS.add(key(town));
        }
    }

    private Places() {}

    /** "Calif.", "N.Y", "Ontario", "IND.". */
    static boolean isRegion(String words) {
        return REGIONS.contains(key(words));
    }

    static boolean isKnownTown(String words) {
        return TOWNS.contains(key(words)) || REGIONS.contains(key(words)) && words.length() > 3;
    }

    static boolean isLabel(String words) {
        return NOT_PLACES.contains(words.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether the words could be a place at all: few, capitalised, letters only. */
    static boolean isPlausible(String words) {
        String place = words.strip();
        if (place.length() < 2 || place.length() > LONGEST || isLabel(place)) {
            return false;
        }
        String[] parts = place.split("[ \\u00a0]+");
        if (parts.length > MOST_WORDS) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            char first = part.charAt(0);
            boolean particle = i > 0 && LOWER_INSIDE.contains(part);
            if (!particle && !Character.isUpperCase(first) && first != '\'' && first != '’') {
                return false;
            }
            for (int c = 0; c < part.length(); c++) {
                if (!Character.isLetter(part.charAt(c)) && ".'’-".indexOf(part.charAt(c)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean isCapitals(String words) {
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters >= 3;
    }

    /** "THE HAGUE" as readers write it: "The Hague". Words that are not in capitals, and dotted ones, stay. */
    static String spelled(String words) {
        StringBuilder spelled = new StringBuilder();
        int wordNumber = 0;
        int at = 0;
        while (at < words.length()) {
            int end = at;
            while (end < words.length() && (Character.isLetter(words.charAt(end)) || isInner(words, end))) {
                end++;
            }
            if (end == at) {
                spelled.append(words.charAt(at++));
            } else {
                spelled.append(word(words.substring(at, end), wordNumber++));
                at = end;
            }
        }
        return spelled.toString();
    }

    private static boolean isInner(String words, int at) {
        char c = words.charAt(at);
        return (c == '\'' || c == '’' || c == '.')
                && at + 1 < words.length()
                && Character.isLetter(words.charAt(at + 1));
    }

    private static String word(String word, int number) {
        boolean code = word.length() == 2 && isRegion(word) && number > 0;
        if (word.length() < 2 || word.indexOf('.') >= 0 || code || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (number > 0 && LOWER_INSIDE.contains(lower)) {
            return lower;
        }
        if (lower.startsWith("mc") && lower.length() > 3) {
            return "Mc" + word.charAt(2) + lower.substring(3);
        }
        return word.charAt(0) + lower.substring(1);
    }

    private static String key(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
