package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.wiredesk.contract.RemovalKind;

/** Asides in square brackets inside a line, "[Read more: …]", "[Photo: …]": what the wording rules would take as a line of its own. */
final class BracketRule implements LineRule {
    private static final int FEWEST_WORDS = 2;

    private final RuleBook book;

    BracketRule(RuleBook book) {
        this.book = book;
    }

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        String text = galley.text();
        int open = text.indexOf('[');
        int close = -1;
        for (int i = 0; i < galley.size() && open >= 0; i++) {
            Line line = galley.line(i);
            while (open >= 0 && open < line.end()) {
                // Looked for once and not once for each bracket that opens.
                close = close > open ? close : text.indexOf(']', open);
                if (close < 0) {
                    return;
                }
                if (open >= line.start() && close < line.end() && !galley.isStruck(i)) {
                    strike(galley, i, open, close + 1, stated);
                }
                open = text.indexOf('[', Math.min(close, line.end()));
            }
        }
    }

    private void strike(Galley galley, int i, int open, int end, Stated stated) {
        int from = galley.words().firstFrom(open);
        int to = galley.words().firstFrom(end);
        List<PhraseIndex.Match<WordingRule>> found = book.find(galley.words(), from, to);
        for (PhraseIndex.Match<WordingRule> match : found) {
            WordingRule rule = match.rule();
            // "went [home] at once" is an editor's word in a quotation.
            if (match.first() == from
                    && rule.kind() != RemovalKind.CHROME
                    && to - from >= Math.max(FEWEST_WORDS, rule.fewest())
                    && to - from <= rule.most()
                    && rule.where() == WordingRule.Where.ANY
                    && book.applies(rule, stated.source())) {
                galley.strike(i, open, end, rule.kind(), rule.name());
                return;
            }
        }
    }
}
