package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.RemovalKind;

/** Captions that end in a credit: "… at the quay on Friday. (Ana Lund/Harbour Press)". */
final class CreditRule implements LineRule {
    private static final String NAME = "caption-credit@1";
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 70;

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        for (int i = 0; i < galley.size(); i++) {
            Line line = galley.line(i);
            if (!galley.isStruck(i) && galley.wordCount(i) <= MOST_WORDS && endsInCredit(galley.text(), line)) {
                galley.strike(i, RemovalKind.PHOTO, NAME);
            }
        }
    }

    private static boolean endsInCredit(String text, Line line) {
        int close = line.end() - 1;
        if (close > line.start() && text.charAt(close) == '.') {
            close--;
        }
        if (text.charAt(close) != ')') {
            return false;
        }
        int open = text.lastIndexOf('(', close);
        if (open < line.start() || close - open > LONGEST) {
            return false;
        }
        String credit = text.substring(open + 1, close).strip();
        int slash = credit.indexOf('/');
        if (slash <= 0 || slash + 1 >= credit.length() || credit.indexOf("//") >= 0) {
            return false;
        }
        String last = credit.substring(credit.lastIndexOf('/') + 1).strip();
        return Bylines.isPersonName(credit.substring(0, slash))
                && !last.isEmpty()
                && Character.isUpperCase(last.charAt(0));
    }
}
