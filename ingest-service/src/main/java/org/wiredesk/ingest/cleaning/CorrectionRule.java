package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.wiredesk.contract.Correction;

/** Notes corrections, clarifications and editor's notes. They stay in the body: readers must see them. */
final class CorrectionRule implements LineRule {
    private static final List<String> OPENINGS = List.of(
            "correction",
            "corrections",
            "clarification",
            "editor's note",
            "editors' note",
            "editor’s note",
            "editors’ note",
            "update",
            "this story has been corrected",
            "this article has been corrected",
            "this story has been updated",
            "this article has been updated",
            "this article was updated",
            "this story was updated",
            "this article was amended",
            "this story was corrected",
            "this article was corrected",
            "an earlier version of",
            "a previous version of",
            "this version corrects",
            "corrects ",
            "eds:",
            "amends ");

    private static final LongSet FIRST_WORDS = new LongSet();

    static {
        for (String opening : OPENINGS) {
            FIRST_WORDS.add(Words.of(opening).hash(0));
        }
    }

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        for (int i = 0; i < galley.size(); i++) {
            if (!galley.isStruck(i) && galley.wordCount(i) >= 5 && isCorrection(galley, i)) {
                findings.corrections.add(new Correction(galley.string(i)));
            }
        }
    }

    static boolean isCorrection(Galley galley, int i) {
        if (galley.wordCount(i) == 0 || !FIRST_WORDS.contains(galley.words().hash(galley.firstWord(i)))) {
            return false;
        }
        Line line = galley.line(i);
        int from = line.start();
        String text = galley.text();
        while (from < line.end() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, from, opening, 0, opening.length())) {
                int after = from + opening.length();
                boolean label = opening.length() < 14;
                if (!label
                        || after < line.end()
                                && ":–—-(".indexOf(text.charAt(Blank.skip(text, after, line.end() - 1))) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
