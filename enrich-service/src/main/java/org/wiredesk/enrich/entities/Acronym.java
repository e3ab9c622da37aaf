package org.wiredesk.enrich.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The initials of a name: "European Union" is "EU", "Bank of the North" is "BN" and "BotN". */
final class Acronym {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private Acronym() {}

    /** All that a name may be shortened to, in capitals: with and without its small words. */
    static Set<String> of(List<String> words) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size() && capitals.length() <= LONGEST; i++) {
            String word = words.get(i);
            char first = word.charAt(0);
            if ((i == 0 && word.equalsIgnoreCase("the")) || !Character.isLetter(first)) {
                continue;
            }
            appendCapitals(capitals, word);
            if (Character.isUpperCase(first)) {
                appendCapitals(all, word);
            } else {
                all.append(Character.toUpperCase(first));
            }
        }
        Set<String> acronyms = new HashSet<>();
        for (StringBuilder acronym : List.of(capitals, all)) {
            if (acronym.length() >= SHORTEST && acronym.length() <= LONGEST) {
                acronyms.add(Folding.fold(acronym.toString()).toUpperCase(Locale.ROOT));
            }
        }
        return acronyms;
    }

    /** Short and mostly capitals, with or without full stops: "NATO", "U.N.", "MoD". */
    static boolean isOne(String word) {
        String letters = word.replace(".", "");
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return letters.length() >= SHORTEST
                && letters.length() <= LONGEST
                && letters.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(letters.charAt(0))
                && capitals >= SHORTEST
                && capitals * 2 > letters.length();
    }

    /** In capitals, without full stops. */
    static String key(String word) {
        return Folding.fold(word.replace(".", "")).toUpperCase(Locale.ROOT);
    }

    private static void appendCapitals(StringBuilder initials, String word) {
        char first = word.charAt(0);
        if (Character.isUpperCase(first)) {
            initials.append(first);
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1))) {
                initials.append(word.charAt(hyphen + 1));
            }
        }
    }
}
