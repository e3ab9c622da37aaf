package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.RemovalKind;

/**
 * Captions that end in a credit: "… at the quay on Friday. (Ana Lund/Harbour Press)", "The old quay. (Harbour Press)"; and credits
 * alone on a line: "Ana Lund / Harbour Press".
 */
final class CreditRule implements LineRule {
    private static final String CAPTION = "caption-credit@1";
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 70;
    private static final int MOST_CAPTION_WORDS = 45;
    private static final int MOST_CREDIT_WORDS = 6;

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        int last = SignOffRule.lastParagraph(galley);
        for (int i = 0; i < galley.size(); i++) {
            if (!galley.isStruck(i)) {
                Line line = galley.line(i);
                int open = openingOfCredit(galley.text(), line);
                if (open >= 0) {
                    inBrackets(galley, i, open, last);
                } else if (galley.wordCount(i) <= MOST_CREDIT_WORDS + 2
                        && i < last
                        && isNameAndHouse(galley.string(i))) {
                    galley.strike(i, RemovalKind.PHOTO, CAPTION);
                }
            }
        }
    }

    private static void inBrackets(Galley galley, int i, int open, int last) {
        Line line = galley.line(i);
        int close = galley.text().indexOf(')', open);
        String credit = galley.text().substring(open + 1, close).strip();
        if (galley.wordCount(i) <= MOST_WORDS && isNameAndHouse(credit)) {
            galley.strike(i, RemovalKind.PHOTO, CAPTION);
            return;
        }
        if (i < last
                && galley.wordCount(i) <= MOST_CAPTION_WORDS
                && endsSentence(galley.text(), line.start(), open)
                && isCredit(credit)) {
            galley.strike(i, RemovalKind.PHOTO, CAPTION);
        }
    }

    /** Offset of the bracket that a line ends with, or -1. */
    private static int openingOfCredit(String text, Line line) {
        int close = line.end() - 1;
        if (close > line.start() && text.charAt(close) == '.') {
            close--;
        }
        if (text.charAt(close) != ')') {
            return -1;
        }
        int open = text.lastIndexOf('(', close);
        return open < line.start() || close - open > LONGEST ? -1 : open;
    }

    /** "Ana Lund/Harbour Press". */
    private static boolean isNameAndHouse(String credit) {
        int slash = credit.indexOf('/');
        if (slash <= 0 || slash + 1 >= credit.length() || credit.indexOf("//") >= 0) {
            return false;
        }
        String last = credit.substring(credit.lastIndexOf('/') + 1).strip();
        return Bylines.isPersonName(credit.substring(0, slash))
                && !last.isEmpty()
                && Character.isUpperCase(last.charAt(0))
                && last.split("\\s+").length <= MOST_CREDIT_WORDS;
    }

    private static boolean endsSentence(String text, int start, int open) {
        int at = Blank.skipBack(text, start, open);
        return at < open && at > start && Sentences.isComplete(text, start, at);
    }

    /** A few capitalised words without a digit: a photographer, an agency, a house. */
    private static boolean isCredit(String credit) {
        String[] words = credit.split("[ /]+");
        if (words.length == 0 || words.length > MOST_CREDIT_WORDS) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && !word.equals("via") && !word.equals("of")) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (!Character.isLetter(word.charAt(i)) && ".'’&-".indexOf(word.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
