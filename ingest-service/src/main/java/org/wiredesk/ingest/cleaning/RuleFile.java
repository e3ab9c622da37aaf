package org.wiredesk.ingest.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/**
 * Reads a rule file. The form is explained in the head of {@code rules/wording.rules}.
 *
 * @param wordings each wording with where in a line it stands and the rule it belongs to
 */
record RuleFile(String name, List<WordingRule> rules, List<Wording> wordings, List<Off> off) {

    record Wording(String text, PhraseIndex.Anchor anchor, WordingRule rule, int line) {}

    /**
     * A rule switched off.
     *
     * @param rule   name and version, or the name alone for all its versions
     * @param source in lower case; "*" for all
     */
    record Off(String rule, String source, int line) {
        /** Whether this switches off the rule of a name and version. */
        boolean names(String nameAndVersion) {
            return nameAndVersion.equals(rule) || nameAndVersion.startsWith(rule + "@");
        }
    }

    private static final String ANY_VERSION = "[a-z][a-z0-9-]{0,60}";
    private static final String NAME = ANY_VERSION + "@[0-9]{1,6}";

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
        private final List<Off> off = new ArrayList<>();
        private @Nullable Draft draft;
        private int number;

        Parser(String file) {
            this.file = file;
        }

        RuleFile parse(String content) {
            for (String physical : content.lines().toList()) {
                number++;
                String line = physical.strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 2);
                    entry(parts[0], parts.length < 2 ? "" : parts[1]);
                }
            }
            finish();
            return new RuleFile(file, List.copyOf(rules), List.copyOf(wordings), List.copyOf(off));
        }

        private void entry(String key, String value) {
            if (key.equals("rule")) {
                finish();
                if (!value.matches(NAME)) {
                    throw error("a rule's name has the form name@version, not '" + value + "'");
                }
                draft = new Draft(number, value);
                return;
            }
            if (key.equals("off")) {
                finish();
                off(value);
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
                case "source" -> rule.sources.add(source(value));
                case "example" -> rule.examples.add(value);
                case "counter" -> rule.counterExamples.add(value);
                case "begins", "ends", "whole", "contains" ->
                    rule.pending.add(new Draft.Pending(value, constant(PhraseIndex.Anchor.class, key), number));
                default -> throw error("unknown word '" + key + "'");
            }
        }

        private void off(String value) {
            String[] parts = value.split("\\s+for\\s+", 2);
            if (!parts[0].matches(NAME) && !parts[0].matches(ANY_VERSION)) {
                throw error("off wants a rule's name in the form name or name@version, not '" + parts[0] + "'");
            }
            off.add(new Off(parts[0], parts.length > 1 ? source(parts[1]) : "*", number));
        }

        private String source(String value) {
            if (value.isEmpty()) {
                throw error("the name or domain of a source is missing");
            }
            return value.toLowerCase(Locale.ROOT);
        }

        private void words(Draft rule, String value) {
            try {
                int dash = value.indexOf('-');
                rule.fewest = dash < 0 ? 1 : Integer.parseInt(value.substring(0, dash));
                rule.most = Integer.parseInt(value.substring(dash + 1));
                if (rule.fewest > rule.most) {
                    throw error("words wants the smaller number first, not '" + value + "'");
                }
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
