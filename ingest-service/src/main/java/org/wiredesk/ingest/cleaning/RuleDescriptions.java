package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts rules of every sort into one form for people. */
final class RuleDescriptions {
    private RuleDescriptions() {}

    static List<RuleDescription> of(List<RuleFile> files, List<CodeRule> codeRules, Map<String, Set<String>> off) {
        List<RuleDescription> all = new ArrayList<>();
        for (RuleFile file : files) {
            file.rules().forEach(rule -> all.add(wording(rule, file, off)));
        }
        codeRules.forEach(rule -> all.add(code(rule, off)));
        return all;
    }

    private static RuleDescription wording(WordingRule rule, RuleFile file, Map<String, Set<String>> off) {
        return new RuleDescription(
                rule.name(),
                bare(rule.name()),
                version(rule.name()),
                List.of(rule.kind()),
                file.name(),
                null,
                file.wordings().stream()
                        .filter(wording -> wording.rule() == rule)
                        .map(wording -> word(wording.anchor()) + " " + wording.text())
                        .toList(),
                word(rule.where()),
                word(rule.take()),
                rule.fewest() == 1 && rule.most() == Integer.MAX_VALUE ? null : rule.words(),
                rule.sources().stream().sorted().toList(),
                offFor(rule.name(), off),
                rule.examples(),
                rule.counterExamples());
    }

    private static RuleDescription code(CodeRule rule, Map<String, Set<String>> off) {
        String example = rule.example();
        return new RuleDescription(
                rule.name(),
                bare(rule.name()),
                version(rule.name()),
                rule.kinds(),
                rule.from(),
                rule.says(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                offFor(rule.name(), off),
                example == null ? List.of() : List.of(example),
                List.of());
    }

    private static String bare(String rule) {
        return rule.substring(0, rule.indexOf('@'));
    }

    private static int version(String rule) {
        return Integer.parseInt(rule.substring(rule.indexOf('@') + 1));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> offFor(String rule, Map<String, Set<String>> off) {
        return off.entrySet().stream()
                .filter(entry -> entry.getValue().contains(rule))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
