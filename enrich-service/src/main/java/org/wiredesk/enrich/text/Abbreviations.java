package org.wiredesk.enrich.text;

import java.util.Set;

/** Full stops that end an abbreviation and not a sentence. OpenNLP's model knows few of them. */
final class Abbreviations {
    /** A name or number follows these. */
    private static final Set<String> BEFORE_NAMES = WordList.read("abbreviations-before-names.txt");

    /** Words that begin sentences far more often than they follow an abbreviation. */
    private static final Set<String> SENTENCE_STARTERS = WordList.read("sentence-starters.txt");

    private Abbreviations() {}

    /**
     * @param start of the sentence in the text
     * @param end of the sentence, exclusive
     * @param next start of what follows
     */
    static boolean endsSentence(String text, int start, int end, int next) {
        if (end == start || text.charAt(end - 1) != '.') {
            return !(Character.isLowerCase(text.charAt(next)) && text.charAt(end - 1) != '"');
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int word = end - 1;
        while (word > start && !Tokens.isSpace(text.charAt(word - 1)) && "(\"'".indexOf(text.charAt(word - 1)) < 0) {
            word--;
        }
        String last = text.substring(word, end - 1);
        if (BEFORE_NAMES.contains(last)) {
            return false;
        }
        boolean initials = last.length() == 1 && Character.isUpperCase(last.charAt(0))
                || last.indexOf('.') > 0 && Character.isUpperCase(last.charAt(0)) && last.length() <= 7;
        return !initials || SENTENCE_STARTERS.contains(wordAt(text, next));
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
