package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.RemovalKind;

/** Lines without a word: "___", "* * *", "----". */
final class SeparatorRule implements LineRule {
    private static final String NAME = "separator@1";

    private static final String RULES = "_*-=#~•·|—–+<>^ \u00a0";

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        for (int i = 0; i < galley.size(); i++) {
            if (galley.wordCount(i) == 0 && isSeparator(galley.text(), galley.line(i))) {
                galley.strike(i, RemovalKind.CHROME, NAME);
            }
        }
    }

    /** A lone full stop or quotation mark is a piece of a sentence that a page's markup broke apart. */
    private static boolean isSeparator(String text, Line line) {
        for (int at = line.start(); at < line.end(); at++) {
            if (RULES.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return line.length() > 1 || text.charAt(line.start()) == '|';
    }
}
