package org.wiredesk.enrich.entities;

import java.util.List;

/** The initials of a name: "European Union" is "EU", "Bank of the North" is "BN". */
final class Acronym {
    private Acronym() {}

    static String of(WordTraits[] words, int from, int to) {
        StringBuilder initials = new StringBuilder();
        for (int i = from; i < to; i++) {
            append(initials, words[i].text);
        }
        return initials.toString();
    }

    static String of(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            append(initials, word);
        }
        return initials.toString();
    }

    /** Two to six capitals, with or without full stops. */
    static boolean isOne(String word) {
        String letters = word.replace(".", "");
        return letters.length() >= 2 && letters.length() <= 6 && letters.chars().allMatch(Character::isUpperCase);
    }

    private static void append(StringBuilder initials, String word) {
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
