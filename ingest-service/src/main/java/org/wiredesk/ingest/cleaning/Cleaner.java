package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/**
 * Takes everything that is not the story out of copy. Steps run in a fixed order; each may look at what earlier ones struck, and
 * when in doubt a line stays. Safe for use by many threads.
 */
public final class Cleaner {
    private final RuleBook book;
    private final @Nullable LineModel model;
    private final List<LineRule> steps;

    public Cleaner(RuleBook book) {
        this(book, new LineModel());
    }

    /** @param model null for the rules alone */
    public Cleaner(RuleBook book, @Nullable LineModel model) {
        this.book = book;
        this.model = model;
        List<LineRule> all = new ArrayList<>(rules(book));
        if (model != null) {
            all.add(model);
            all.add(new RepeatedBlockRule());
        }
        all.add(new CorrectionRule());
        steps = List.copyOf(all);
    }

    /** In the order they run in. */
    List<LineRule> steps() {
        return steps;
    }

    static Cleaner rulesOnly(RuleBook book) {
        return new Cleaner(book, null);
    }

    private static List<LineRule> rules(RuleBook book) {
        return List.of(
                new EnvelopeRule(),
                new SeparatorRule(),
                new HeadlineRule(),
                new BylineRule(),
                new BracketRule(book),
                new WordingRules(book),
                new SignOffRule(),
                new CreditRule(),
                new TimestampRule(),
                new StandfirstRule(),
                new CaptionRule(),
                new AuthorNoteRule(),
                new DatelineRule());
    }

    Galley mark(Copy copy, Stated stated, Findings findings) {
        Galley galley = new Galley(copy, book.offFor(stated.source()));
        for (LineRule step : steps) {
            step.apply(galley, stated, findings);
        }
        return galley;
    }

    /** Marks what is not the story. */
    public Proof proof(Copy copy, Stated stated) {
        return new Proof(copy, stated, this);
    }

    /** Takes out what is not the story. */
    public Cleaned clean(Copy copy, Stated stated) {
        return proof(copy, stated).cleaned();
    }

    RemovalKind kindOfRepeated(Galley galley, int line) {
        return RepeatedKind.of(galley, line, book);
    }

    List<Candidate> candidates(Galley galley, Stated stated) {
        return model == null ? List.of() : Candidates.of(galley, stated, book, model);
    }
}
