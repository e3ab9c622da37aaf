package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.Dateline;
import org.wiredesk.contract.RemovalKind;

/** Takes the dateline off the first paragraph, or the line that holds nothing else. */
final class DatelineRule implements LineRule {
    private static final String NAME = "dateline@1";
    /** A picture's caption or a standfirst may read as a paragraph and stand in front of the real first one. */
    private static final int PARAGRAPHS = 3;

    private static final int MOST_WORDS_ALONE = 6;

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        int paragraphs = 0;
        for (int i = 0; i < galley.size() && paragraphs < PARAGRAPHS; i++) {
            if (galley.isStruck(i)) {
                continue;
            }
            Line line = galley.line(i);
            DatelineParser.Found found = DatelineParser.parse(galley.text(), line.start(), line.end());
            if (found != null && (galley.isProse(i) || mayStandAlone(galley, i, found))) {
                galley.strike(i, line.start(), found.end(), RemovalKind.DATELINE, NAME);
                take(found.dateline(), findings);
                if (!found.dateline().places().isEmpty() || found.end() < line.end()) {
                    return;
                }
            }
            if (galley.isProse(i)) {
                if (paragraphs == 0) {
                    aboveStory(galley, i - 1, findings);
                }
                paragraphs++;
            }
        }
    }

    /** The line right above the first paragraph, when it is a place, with or without a date, and nothing else. */
    private static void aboveStory(Galley galley, int i, Findings findings) {
        if (i > 0 && !galley.isStruck(i) && galley.wordCount(i) <= MOST_WORDS_ALONE) {
            Line line = galley.line(i);
            DatelineParser.Found found = DatelineParser.alone(galley.text(), line.start(), line.end());
            if (found != null) {
                galley.strike(i, RemovalKind.DATELINE, NAME);
                take(found.dateline(), findings);
            }
        }
    }

    /** An agency that stands alone on a line belongs to the dateline that follows. */
    private static void take(Dateline read, Findings findings) {
        Dateline before = findings.dateline;
        String agency = read.agency();
        if (agency == null && before != null) {
            agency = before.agency();
        }
        findings.dateline = new Dateline(read.text(), read.places(), agency, read.date());
        if (read.agency() != null) {
            findings.agency(read.agency());
        }
    }

    /** Short first paragraphs, and lines that are a dateline only: a label or a heading must not pass for one. */
    private static boolean mayStandAlone(Galley galley, int i, DatelineParser.Found found) {
        Line line = galley.line(i);
        boolean whole = found.end() >= line.end();
        boolean strong = found.dateline().agency() != null || found.dateline().date() != null;
        return whole ? galley.inHead(i) : galley.isComplete(i) && (strong || galley.wordCount(i) >= 8);
    }
}
