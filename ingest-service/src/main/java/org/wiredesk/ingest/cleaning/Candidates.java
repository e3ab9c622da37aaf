package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.wiredesk.contract.RemovalKind;

/** Finds what nearly was taken out: wordings that stood in the wrong place or length, and lines that the model doubted. */
final class Candidates {
    private Candidates() {}

    static List<Candidate> of(Galley galley, Stated stated, RuleBook book, LineModel model) {
        List<Candidate> candidates = new ArrayList<>();
        String modelRule = LineModel.ruleFor(galley);
        double[] doubts = galley.isOff(modelRule) ? new double[galley.size()] : model.doubts(galley);
        for (int i = 0; i < galley.size(); i++) {
            if (!galley.isStruck(i)) {
                wordings(galley, i, stated, book, candidates);
                if (doubts[i] >= LineModel.WORTH_SHOWING) {
                    RemovalKind kind = galley.atEnd(i) ? RemovalKind.RELATED : RemovalKind.CHROME;
                    candidates.add(candidate(galley, i, modelRule, kind, why(galley, doubts[i])));
                }
            }
        }
        return candidates;
    }

    private static String why(Galley galley, double doubt) {
        double threshold = LineModel.thresholdFor(galley);
        return doubt < threshold
                ? String.format(Locale.ROOT, "the line model gives %.2f, less than the %.2f it takes", doubt, threshold)
                : String.format(
                        Locale.ROOT,
                        "the line model gives %.2f, but the line stands among paragraphs or is a correction",
                        doubt);
    }

    private static void wordings(Galley galley, int i, Stated stated, RuleBook book, List<Candidate> candidates) {
        Set<String> seen = new HashSet<>();
        for (PhraseIndex.Match<WordingRule> match : book.find(galley.words(), galley.firstWord(i), galley.endWord(i))) {
            WordingRule rule = match.rule();
            int from = galley.words().start(match.first());
            int to = galley.words().end(match.last() - 1);
            if (!galley.isMarked(i, from, to) && seen.add(rule.name())) {
                candidates.add(candidate(galley, i, rule.name(), rule.kind(), why(galley, i, rule, stated, book)));
            }
        }
    }

    private static String why(Galley galley, int i, WordingRule rule, Stated stated, RuleBook book) {
        if (!book.applies(rule, stated.source())) {
            return "the wording fits, but the rule is off for this source";
        }
        if (!WordingRules.stands(galley, i, rule)) {
            return "the wording fits, but the line stands in the story and the rule is for its "
                    + rule.where().name().toLowerCase(Locale.ROOT);
        }
        return "the wording fits, but " + (rule.take() == WordingRule.Take.LINE ? "the line" : "the part of the line")
                + " does not have " + rule.words() + " words";
    }

    private static Candidate candidate(Galley galley, int i, String rule, RemovalKind kind, String evidence) {
        Line line = galley.line(i);
        return new Candidate(kind, rule, line.start(), line.end(), galley.string(i), evidence);
    }
}
