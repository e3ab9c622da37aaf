package org.wiredesk.enrich.sentiment;

/** A light stemmer: takes off the endings of number, tense and adverb, so that rare forms share what common ones teach. */
final class Stem {
    private Stem() {}

    static String of(String word) {
        String stem = word;
        if (stem.length() > 5 && stem.endsWith("ly")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            return undouble(stem.substring(0, stem.length() - 3));
        }
        if (stem.length() > 4 && stem.endsWith("ied")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.length() > 4 && stem.endsWith("ed")) {
            return undouble(stem.substring(0, stem.length() - 2));
        }
        if (stem.length() > 4 && stem.endsWith("es")) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > 4 && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
