package org.wiredesk.ingest.repetition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.wiredesk.contract.Source;
import org.wiredesk.ingest.cleaning.Cleaner;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.Proof;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.cleaning.Stated;

/** Any number of different stories of one outlet. */
public final class Stories {
    public static final Source QUAY_POST = new Source("Quay Post", null);
    private static final Instant START = Instant.parse("2031-05-01T00:00:00Z");
    private static final Cleaner CLEANER = new Cleaner(RuleBook.standard());
    private static final List<String> WHO = List.of(
            "harbour master",
            "lock keeper",
            "ferry captain",
            "town clerk",
            "pilot",
            "school head",
            "grocer",
            "surveyor");
    private static final List<String> WHAT = List.of(
            "the southern bridge", "the old fish market", "the tram depot", "a row of lime trees", "the winter fair");

    private Stories() {}

    /** A paragraph like no other. */
    public static String paragraph(int story, int number) {
        return "The %s said on day %d of inquiry %d that %s would be closed for %d weeks while the council counted the cost of it."
                .formatted(
                        WHO.get((story + number) % WHO.size()),
                        story * 7 + number,
                        story,
                        WHAT.get((story * 3 + number) % WHAT.size()),
                        story + number + 2);
    }

    /** Three paragraphs of a story, with lines before and after them. */
    public static String text(int story, List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>(before);
        for (int number = 0; number < 3; number++) {
            lines.add(paragraph(story, number));
        }
        lines.addAll(after);
        return String.join("\n", lines);
    }

    static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    /** A time of yesterday, the same when asked again (but at midnight). */
    public static Instant recently(int story) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plusSeconds(60L * story)
                .minus(1, ChronoUnit.DAYS);
    }

    /** As the learner sees the article: a body that its format states, so that the line model has no say. */
    static ArticleLines article(String id, int minute, String text) {
        ArticleLines lines = ArticleLines.of(QUAY_POST, id, minute(minute), proof(text));
        if (lines == null) {
            throw new IllegalArgumentException("nothing to learn from: " + text);
        }
        return lines;
    }

    static Proof proof(String text) {
        return CLEANER.proof(Copy.ofPlainText(text).asStory(), Stated.NOTHING);
    }

    static ArticleLines ending(int story, String... after) {
        return article("story-" + story, story, text(story, List.of(), List.of(after)));
    }
}
