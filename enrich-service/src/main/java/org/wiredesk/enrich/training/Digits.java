package org.wiredesk.enrich.training;

import java.util.regex.Pattern;

/** Numbers as the tagger knows words: all digits alike. */
final class Digits {
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Digits() {}

    static String asZero(String word) {
        return DIGIT.matcher(word).replaceAll("0");
    }
}
