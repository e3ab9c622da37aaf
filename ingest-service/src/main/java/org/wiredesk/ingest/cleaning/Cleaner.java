package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Removal;

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

    private Cleaner(RuleBook book, @Nullable LineModel model) {
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

    /** With another model for pages than the one that is shipped, to measure it. */
    public static Cleaner withPageModel(RuleBook book, BoostedTrees model) {
        return new Cleaner(book, new LineModel(model));
    }

    static Cleaner rulesOnly(RuleBook book) {
        return new Cleaner(book, null);
    }

    /** What nearly was taken out of copy, for an editor who asks why a line stayed. */
    public List<Candidate> candidates(Copy copy, Stated stated) {
        Galley galley = mark(copy, stated, new Findings());
        return model == null ? List.of() : Candidates.of(galley, stated, book, model);
    }

    private static List<LineRule> rules(RuleBook book) {
        return List.of(
                new SeparatorRule(),
                new HeadlineRule(),
                new BylineRule(),
                new WordingRules(book),
                new CreditRule(),
                new TimestampRule(),
                new DatelineRule());
    }

    Galley mark(Copy copy, Stated stated, Findings findings) {
        Galley galley = new Galley(copy);
        for (LineRule step : steps) {
            step.apply(galley, stated, findings);
        }
        return galley;
    }

    public Cleaned clean(Copy copy, Stated stated) {
        Findings findings = new Findings();
        Galley galley = mark(copy, stated, findings);
        List<Removal> removed = galley.removals();
        Notices.read(removed, findings);
        return new Cleaned(
                BodyText.of(copy, removed),
                removed,
                findings.headline,
                findings.byline,
                findings.authors,
                findings.dateline,
                findings.copyright.isEmpty() ? null : String.join(" ", findings.copyright),
                findings.terms.isEmpty() ? null : String.join(" ", findings.terms),
                List.copyOf(findings.infoSources),
                findings.contributors,
                findings.corrections);
    }
}
