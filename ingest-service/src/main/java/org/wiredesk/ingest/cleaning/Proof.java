package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Removal;

/**
 * Copy as the rules and the line model have marked it. What they left can be read and looked over before it is set. Not thread-safe;
 * one per article.
 */
public final class Proof {
    /** The rule that lines bear which the source repeats. */
    public static final String REPEATED = "repeated@1";

    private final Copy copy;
    private final Stated stated;
    private final Cleaner cleaner;
    private final Galley galley;
    private final Findings findings;
    private List<Removal> removed;
    private String body;

    Proof(Copy copy, Stated stated, Cleaner cleaner) {
        this.copy = copy;
        this.stated = stated;
        this.cleaner = cleaner;
        findings = new Findings();
        galley = cleaner.mark(copy, stated, findings);
        removed = galley.removals();
        body = BodyText.of(copy, removed);
    }

    /** The story as far as it is told apart now. */
    public String body() {
        return body;
    }

    /** The headline that stood in the text; null when none was found. */
    public @Nullable String headline() {
        return findings.headline;
    }

    public List<ProofLine> lines() {
        List<ProofLine> lines = new ArrayList<>(galley.size());
        for (int i = 0; i < galley.size(); i++) {
            Line line = galley.line(i);
            boolean inStory = !galley.inHead(i) && !galley.atEnd(i);
            lines.add(new ProofLine(
                    i, line.start(), line.end(), galley.isProse(i), inStory, !galley.isStruck(i), line.isHeading()));
        }
        return lines;
    }

    /** What is cleaned: the offsets of lines are offsets in it. */
    public String text() {
        return copy.text();
    }

    /** Takes out lines that the source repeats in other articles, but for corrections. */
    public void strikeRepeated(List<ProofLine> repeated) {
        if (repeated.isEmpty()) {
            return;
        }
        for (ProofLine line : repeated) {
            if (!CorrectionRule.isCorrection(galley, line.index())) {
                galley.strike(line.index(), cleaner.kindOfRepeated(galley, line.index()), REPEATED);
            }
        }
        removed = galley.removals();
        body = BodyText.of(copy, removed);
    }

    /** Whether anything of a line is left now. */
    public boolean stands(ProofLine line) {
        return !galley.isStruck(line.index());
    }

    /** What nearly was taken out, for an editor who asks why a line stayed. */
    public List<Candidate> candidates() {
        return cleaner.candidates(galley, stated);
    }

    /** The end of it: call it once. */
    public Cleaned cleaned() {
        Notices.read(removed, findings);
        return new Cleaned(
                body,
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
