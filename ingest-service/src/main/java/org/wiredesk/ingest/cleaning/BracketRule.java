package org.wiredesk.ingest.cleaning;

import java.util.List;

/** Asides in square brackets inside a line, "[Read more: …]", "[Photo: …]": what the wording rules would take as a line of its own. */
final class BracketRule implements LineRule {
    private final RuleBook book;

    BracketRule(RuleBook book) {
        this.book = book;
    }

    @Override
    public void apply(Galley galley, Stated stated, Findings findings) {
        String text = galley.text();
        for (int i = 0; i < galley.size(); i++) {
            Line line = galley.line(i);
            int open = galley.isStruck(i) ? -1 : text.indexOf('[', line.start());
            while (open >= 0 && open < line.end()) {
                int close = text.indexOf(']', open);
                if (close < 0 || close >= line.end()) {
                    break;
                }
                strike(galley, i, open, close + 1, stated);
                open = text.indexOf('[', close);
            }
        }
    }

    private void strike(Galley galley, int i, int open, int end, Stated stated) {
        int from = galley.words().firstFrom(open);
        int to = galley.words().firstFrom(end);
        List<PhraseIndex.Match<WordingRule>> found = book.find(galley.words(), from, to);
        for (PhraseIndex.Match<WordingRule> match : found) {
            WordingRule rule = match.rule();
            if (match.first() == from
                    && to - from >= rule.fewest()
                    && to - from <= rule.most()
                    && rule.where() == WordingRule.Where.ANY
                    && book.applies(rule, stated.source())) {
                galley.strike(i, open, end, rule.kind(), rule.name());
                return;
            }
        }
    }
}
