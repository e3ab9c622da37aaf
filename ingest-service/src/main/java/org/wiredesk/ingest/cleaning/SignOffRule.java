package org.wiredesk.ingest.cleaning;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/**
 * Takes off how agencies close their copy, after the last paragraph or at its end: "PTI AL TR", "(ANI)", "Enditem", "==Kyodo",
 * "al/tr/cw", "ENDS", "-30-".
 */
final class SignOffRule implements LineRule {
    private static final String NAME = "agency-sign-off@1";
    private static final int MOST_WORDS = 6;
    private static final int MOST_INITIALS = 3;
    private static final Set<String> ENDS = Set.of("Enditem", "ENDITEM", "ENDS", "Ends", "End", "END", "30", "MORE");

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        int last = lastParagraph(galley);
        if (last < 1) {
            return;
        }
        atEndOf(galley, last, findings);
        for (int i = last + 1; i < galley.size() && i <= last + MOST_WORDS; i++) {
            if (!galley.isStruck(i) && isSignOff(galley, galley.firstWord(i), galley.endWord(i), findings)) {
                galley.strike(i, RemovalKind.CONTRIBUTOR, NAME);
            }
        }
    }

    static int lastParagraph(Galley galley) {
        int last = galley.size() - 1;
        while (last >= 0 && (galley.isStruck(last) || !galley.isProse(last) && !endsInProse(galley, last))) {
            last--;
        }
        return last;
    }

    /** A last paragraph that a sign-off keeps from ending as a sentence does. */
    private static boolean endsInProse(Galley galley, int i) {
        return galley.wordCount(i) >= 12 && closingSentence(galley, i) >= 0;
    }

    private static void atEndOf(Galley galley, int i, Findings findings) {
        int from = closingSentence(galley, i);
        if (from >= 0) {
            Line line = galley.line(i);
            int word = galley.words().firstFrom(from);
            if (word < galley.endWord(i) && isSignOff(galley, word, galley.endWord(i), findings)) {
                galley.strike(i, from, line.end(), RemovalKind.CONTRIBUTOR, NAME);
            }
        }
    }

    /** Offset of a few words that follow the last full stop of a line, or -1. */
    private static int closingSentence(Galley galley, int i) {
        Line line = galley.line(i);
        String text = galley.text();
        int earliest = galley.words().start(Math.max(galley.firstWord(i), galley.endWord(i) - MOST_WORDS));
        for (int at = line.end() - 2; at > earliest; at--) {
            if (Sentences.isTerminal(text.charAt(at)) || "\"”’".indexOf(text.charAt(at)) >= 0) {
                int next = Blank.skip(text, at + 1, line.end());
                return next > at + 1 && next < line.end() && Sentences.isComplete(text, line.start(), at + 1)
                        ? next
                        : -1;
            }
        }
        return -1;
    }

    private static boolean isSignOff(Galley galley, int from, int to, Findings findings) {
        if (to <= from || to - from > MOST_WORDS) {
            return false;
        }
        Words words = galley.words();
        if (to - from == 1 && ENDS.contains(words.string(from))) {
            return true;
        }
        String agency = Agencies.named(words.string(from));
        int initials = agency == null ? from : from + 1;
        for (int word = initials; word < to; word++) {
            if (!isInitials(words, word)) {
                return false;
            }
        }
        if (agency == null && !isSlashed(galley.text(), words, from, to)) {
            return false;
        }
        note(agency, findings);
        return true;
    }

    private static void note(@Nullable String agency, Findings findings) {
        if (agency != null) {
            findings.agency(agency);
        }
    }

    private static boolean isInitials(Words words, int word) {
        return words.end(word) - words.start(word) <= MOST_INITIALS
                && !words.is(word, Words.NUMBER)
                && (WordClasses.of(words.hash(word)) & WordClasses.FUNCTION) == 0;
    }

    /** "al/tr/cw": without an agency only a slash or hyphen between each two shows that these are initials. */
    private static boolean isSlashed(String text, Words words, int from, int to) {
        for (int word = from; word + 1 < to; word++) {
            if (words.start(word + 1) - words.end(word) != 1 || "/-".indexOf(text.charAt(words.end(word))) < 0) {
                return false;
            }
        }
        return to - from > 1;
    }
}
