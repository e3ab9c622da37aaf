package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.RemovalKind;

/** Takes out what stands between the headline and the byline or the time of publication: the standfirst. */
final class StandfirstRule implements LineRule {
    private static final String NAME = "standfirst@1";
    /** A byline that stands further down does not belong to the head of the story. */
    private static final int LAST_BYLINE = 14;

    private static final int MOST_WORDS = 60;
    private static final int MOST_LINES = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int LONG = 13;

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        if (galley.origin() == Copy.Origin.STORY) {
            return;
        }
        int headline = headline(galley);
        int byline = headline < 0 ? -1 : byline(galley, headline);
        if (byline < 0 || linesBetween(galley, headline, byline) > MOST_LINES || !storyFollows(galley, byline)) {
            return;
        }
        for (int i = headline + 1; i < byline; i++) {
            if (!galley.isStruck(i) && readsAsStandfirst(galley, i) && !isDateline(galley, i)) {
                galley.strike(i, RemovalKind.HEADLINE, NAME);
            }
        }
    }

    /** A sentence, or as long as one: a short title there may be the story's own. */
    private static boolean readsAsStandfirst(Galley galley, int i) {
        int words = galley.wordCount(i);
        return words >= FEWEST_WORDS && words <= MOST_WORDS && (galley.isComplete(i) || words >= LONG);
    }

    private static int headline(Galley galley) {
        for (int i = 0; i < galley.size() && i < LAST_BYLINE; i++) {
            if (galley.kindOf(i) == RemovalKind.HEADLINE) {
                return i;
            }
        }
        return -1;
    }

    private static int byline(Galley galley, int headline) {
        for (int i = headline + 1; i < galley.size() && i <= headline + LAST_BYLINE; i++) {
            RemovalKind kind = galley.kindOf(i);
            if (kind == RemovalKind.BYLINE || kind == RemovalKind.TIMESTAMP) {
                return i;
            }
        }
        return -1;
    }

    private static int linesBetween(Galley galley, int from, int to) {
        int standing = 0;
        for (int i = from + 1; i < to; i++) {
            standing += galley.isStruck(i) ? 0 : 1;
        }
        return standing;
    }

    private static boolean storyFollows(Galley galley, int byline) {
        int prose = 0;
        for (int i = byline + 1; i < galley.size(); i++) {
            prose += galley.isProse(i) && !galley.isStruck(i) ? 1 : 0;
        }
        return prose >= 3;
    }

    private static boolean isDateline(Galley galley, int i) {
        Line line = galley.line(i);
        return DatelineParser.parse(galley.text(), line.start(), line.end()) != null;
    }
}
