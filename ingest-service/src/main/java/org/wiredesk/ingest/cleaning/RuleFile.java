package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/**
 * Reads a rule file. The form is explained in the head of {@code rules/wording.rules}.
 *
 * @param wordings each wording with where in a line it stands and the rule it belongs to
 * @param off names of rules, each with the sources it is switched off for; "*" for all
 */
record RuleFile(List<WordingRule> rules, List<Wording> wordings, Map<String, Set<String>> off) {

    record Wording(String text, PhraseIndex.Anchor anchor, WordingRule rule, int line) {}

    static RuleFile parse(String name, String content) {
        return new Parser(name).parse(content);
    }

    private static final class Draft {
        private final int line;
        private final String name;
        private @Nullable RemovalKind kind;
        private WordingRule.Where where = WordingRule.Where.ANY;
        private WordingRule.Take take = WordingRule.Take.LINE;
        private WordingRule.Block block = WordingRule.Block.NONE;
        private boolean closes;
        private int fewest = 1;
        private int most = Integer.MAX_VALUE;
        private final Set<String> sources = new HashSet<>();
        private final List<String> examples = new ArrayList<>();
        private final List<String> counterExamples = new ArrayList<>();
        private final List<Pending> pending = new ArrayList<>();

        private record Pending(String text, PhraseIndex.Anchor anchor, int line) {}

        Draft(int line, String name) {
            this.line = line;
            this.name = name;
        }
    }

    private static final class Parser {
        private final String file;
        private final List<WordingRule> rules = new ArrayList<>();
        private final List<Wording> wordings = new ArrayList<>();
        private final Map<String, Set<String>> off = new HashMap<>();
        private @Nullable Draft draft;
        private int number;

        Parser(String file) {
            this.file = file;
        }

        RuleFile parse(String content) {
            for (String physical : content.split("\n", -1)) {
                number++;
                String line = physical.strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    int space = line.indexOf(' ');
                    String key = space < 0 ? line : line.substring(0, space);
                    entry(key, space < 0 ? "" : line.substring(space + 1).strip());
                }
            }
            finish();
            return new RuleFile(List.copyOf(rules), List.copyOf(wordings), Map.copyOf(off));
        }

        private void entry(String key, String value) {
            if (key.equals("rule")) {
                finish();
                if (!value.matches("[a-z][a-z0-9-]{0,60}@[0-9]{1,6}")) {
                    throw error("a rule's name has the form name@version, not '" + value + "'");
                }
                draft = new Draft(number, value);
                return;
            }
            if (key.equals("off")) {
                finish();
                String[] parts = value.split("\\s+for\\s+", 2);
                off.computeIfAbsent(parts[0], rule -> new HashSet<>())
                        .add(parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "*");
                return;
            }
            Draft rule = draft;
            if (rule == null) {
                throw error("'" + key + "' stands before any rule");
            }
            switch (key) {
                case "kind" -> rule.kind = constant(RemovalKind.class, value);
                case "where" -> rule.where = constant(WordingRule.Where.class, value);
                case "take" -> rule.take = constant(WordingRule.Take.class, value);
                case "block" -> rule.block = constant(WordingRule.Block.class, value);
                case "closes" -> rule.closes = true;
                case "words" -> words(rule, value);
                case "source" -> rule.sources.add(value.toLowerCase(Locale.ROOT));
                case "example" -> rule.examples.add(value);
                case "counter" -> rule.counterExamples.add(value);
                case "begins", "ends", "whole", "contains" ->
                    rule.pending.add(new Draft.Pending(value, constant(PhraseIndex.Anchor.class, key), number));
                default -> throw error("unknown word '" + key + "'");
            }
        }

        private void words(Draft rule, String value) {
            try {
                int dash = value.indexOf('-');
                rule.fewest = dash < 0 ? 1 : Integer.parseInt(value.substring(0, dash));
                rule.most = Integer.parseInt(value.substring(dash + 1));
            } catch (NumberFormatException e) {
                throw error("words wants a number or a range such as 2-12, not '" + value + "'");
            }
        }

        private void finish() {
            Draft done = draft;
            draft = null;
            if (done == null) {
                return;
            }
            RemovalKind kind = done.kind;
            if (kind == null) {
                throw error(done.line, "rule " + done.name + " has no kind");
            }
            if (done.pending.isEmpty()) {
                throw error(done.line, "rule " + done.name + " has no wording");
            }
            if (done.examples.isEmpty()) {
                throw error(done.line, "rule " + done.name + " has no example");
            }
            WordingRule rule = new WordingRule(
                    done.name,
                    kind,
                    done.where,
                    done.fewest,
                    done.most,
                    done.take,
                    done.closes,
                    done.block,
                    done.sources,
                    done.examples,
                    done.counterExamples);
            rules.add(rule);
            for (Draft.Pending pending : done.pending) {
                wordings.add(new Wording(pending.text, pending.anchor, rule, pending.line));
            }
        }

        private <E extends Enum<E>> E constant(Class<E> type, String value) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(value)) {
                    return constant;
                }
            }
            throw error("'" + value + "' is none of "
                    + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
        }

        private InvalidRulesException error(String reason) {
            return error(number, reason);
        }

        private InvalidRulesException error(int line, String reason) {
            return new InvalidRulesException(file, line, reason);
        }
    }
}
