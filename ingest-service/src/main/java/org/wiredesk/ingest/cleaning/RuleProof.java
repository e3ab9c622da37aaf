package org.wiredesk.ingest.cleaning;

import java.util.HashMap;
import java.util.Map;

/** Holds the rules of a file against their own examples. */
final class RuleProof {
    private final RuleBook book;
    private final RuleFile file;

    RuleProof(RuleBook book, RuleFile file) {
        this.book = book;
        this.file = file;
    }

    /** @throws InvalidRulesException at the first rule that fails */
    void check() {
        Map<String, Integer> lines = new HashMap<>();
        file.wordings().forEach(wording -> lines.putIfAbsent(wording.rule().name(), wording.line()));
        for (WordingRule rule : file.rules()) {
            int line = lines.getOrDefault(rule.name(), 0);
            for (String example : rule.examples()) {
                if (!matches(rule, example)) {
                    throw new InvalidRulesException(
                            file.name(), line, "rule " + rule.name() + " does not match its example: " + example);
                }
            }
            for (String counter : rule.counterExamples()) {
                if (matches(rule, counter)) {
                    throw new InvalidRulesException(
                            file.name(), line, "rule " + rule.name() + " matches what it must not: " + counter);
                }
            }
        }
    }

    private boolean matches(WordingRule rule, String example) {
        Words words = Words.of(example);
        int size = words.size();
        return size >= rule.fewest()
                && size <= rule.most()
                && book.find(words, 0, size).stream().anyMatch(match -> match.rule() == rule);
    }
}
