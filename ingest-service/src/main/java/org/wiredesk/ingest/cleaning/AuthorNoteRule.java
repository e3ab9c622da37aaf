package org.wiredesk.ingest.cleaning;

import java.util.Set;

import org.wiredesk.contract.Author;
import org.wiredesk.contract.RemovalKind;

/** Notes about the author near the end of a story: known by the name that the byline gave, or by the trade that they state. */
final class AuthorNoteRule implements LineRule {
    private static final String NAME = "author-note@1";
    private static final int TAIL = 3;
    private static final int MOST_WORDS = 120;
    private static final Set<String> VERBS = Set.of(
            "is",
            "was",
            "has",
            "covers",
            "covered",
            "writes",
            "reports",
            "joined",
            "teaches",
            "works",
            "worked",
            "can",
            "leads",
            "runs",
            "edits",
            "holds",
            "lives",
            "studies",
            "specialises",
            "specializes",
            "focuses",
            "spent",
            "served",
            "serves",
            "hosts",
            "produces",
            "researches",
            "received",
            "graduated",
            "grew",
            "oversees",
            "started",
            "began",
            "previously");

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        int from = Math.max(firstOfTail(galley), 2);
        for (int i = from; i < galley.size(); i++) {
            if (!galley.isStruck(i) && galley.wordCount(i) <= MOST_WORDS) {
                int after = wordsOfAuthor(galley, i, stated, findings);
                if (after > 0 && (after == galley.wordCount(i) || saysWhoItIs(galley, i, after))) {
                    galley.strike(i, RemovalKind.ABOUT, NAME);
                } else if (i > 0
                        && galley.kindOf(i - 1) == RemovalKind.ABOUT
                        && galley.wordCount(i) <= 8
                        && (Bylines.isRole(galley.string(i)) || Bylines.isPersonName(galley.string(i)))) {
                    galley.strike(i, RemovalKind.ABOUT, NAME);
                }
            }
        }
    }

    /** Index of the third paragraph from the end, if more than half of the story stands before it. */
    private static int firstOfTail(Galley galley) {
        int all = galley.standingProse();
        int left = Math.min(TAIL, all / 2);
        int i = galley.size();
        while (i > 0 && left > 0) {
            i--;
            left -= galley.isProse(i) && !galley.isStruck(i) ? 1 : 0;
        }
        return i;
    }

    /** Number of words of an author's name that a line begins with, or 0. */
    private static int wordsOfAuthor(Galley galley, int i, Stated stated, Findings findings) {
        for (Author author : findings.authors) {
            int words = beginsWith(galley, i, author.name());
            if (words > 0) {
                return words;
            }
        }
        for (Author author : stated.authors()) {
            int words = beginsWith(galley, i, author.name());
            if (words > 0) {
                return words;
            }
        }
        return 0;
    }

    private static int beginsWith(Galley galley, int i, String name) {
        Words wanted = Words.of(name);
        int first = galley.firstWord(i);
        if (wanted.size() < 2 || wanted.size() > galley.wordCount(i)) {
            return 0;
        }
        for (int word = 0; word < wanted.size(); word++) {
            if (galley.words().hash(first + word) != wanted.hash(word)) {
                return 0;
            }
        }
        return wanted.size();
    }

    private static boolean saysWhoItIs(Galley galley, int i, int after) {
        return VERBS.contains(galley.words().string(galley.firstWord(i) + after));
    }
}
