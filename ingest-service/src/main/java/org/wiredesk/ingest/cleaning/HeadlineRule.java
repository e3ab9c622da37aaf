package org.wiredesk.ingest.cleaning;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/**
 * Takes out the story's own headline: wherever the stated headline is repeated, else a title on the very first line. A title further
 * down is left, for it may as well be a subheading.
 */
final class HeadlineRule implements LineRule {
    private static final String STATED = "stated-headline@1";
    private static final String FIRST_LINE = "first-line-headline@1";
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 26;

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        String headline = stated.headline();
        if (headline == null && galley.size() > 1 && isTitle(galley, 0) && galley.firstProse() < galley.size()) {
            headline = galley.string(0);
            findings.headline = headline;
            galley.strike(0, RemovalKind.HEADLINE, FIRST_LINE);
        }
        if (headline != null) {
            strikeRepeats(galley, headline);
        }
    }

    private static void strikeRepeats(Galley galley, String headline) {
        String wanted = folded(headline);
        if (wanted.isEmpty()) {
            return;
        }
        for (int i = 0; i < galley.size(); i++) {
            Line line = galley.line(i);
            if (!galley.isStruck(i)
                    && (galley.inHead(i) || galley.origin() != Copy.Origin.TEXT)
                    && line.length() <= headline.length() + 40
                    && folded(galley.string(i)).equals(wanted)) {
                galley.strike(i, RemovalKind.HEADLINE, STATED);
            }
        }
    }

    private static boolean isTitle(Galley galley, int i) {
        Line line = galley.line(i);
        int count = galley.wordCount(i);
        char last = galley.text().charAt(line.end() - 1);
        if (galley.isStruck(i)
                || galley.isProse(i)
                || count < FEWEST_WORDS
                || count > MOST_WORDS
                || last == '.'
                || last == ':') {
            return false;
        }
        for (int word = galley.firstWord(i); word < galley.firstWord(i) + 2; word++) {
            if (galley.words().is(word, Words.COLON)
                    && Places.isLabel(
                            galley.text().substring(line.start(), galley.words().end(word)))) {
                return false;
            }
        }
        return !TimeWords.isTimestamp(galley.words(), galley.firstWord(i), galley.endWord(i))
                && DatelineParser.parse(galley.text(), line.start(), line.end()) == null
                && galley.words().hash(galley.firstWord(i)) != Words.hashOf("by");
    }

    /** Letters and digits only, so that quotation marks and dashes of another kind do not hide a repeat. */
    private static String folded(@Nullable String line) {
        StringBuilder folded = new StringBuilder();
        if (line != null) {
            line.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(folded::appendCodePoint);
        }
        return folded.toString();
    }
}
