package org.wiredesk.ingest.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Source;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The wording rules in force: Wiredesk's own and those that an operator added. Every rule has proved itself on its examples. */
public final class RuleBook {
    private static final String OWN = "rules/wording.rules";

    private final List<WordingRule> rules;
    private final PhraseIndex<WordingRule> index = new PhraseIndex<>();
    private final Map<String, Set<String>> off;
    private final Map<WordingRule, Integer> rank = new IdentityHashMap<>();

    private RuleBook(List<WordingRule> rules, Map<String, Set<String>> off) {
        this.rules = rules;
        this.off = off;
        for (int i = 0; i < rules.size(); i++) {
            rank.put(rules.get(i), i);
        }
    }

    /** The rules that come with Wiredesk. */
    public static RuleBook standard() {
        return of(List.of());
    }

    /**
     * The rules that come with Wiredesk and an operator's own.
     *
     * @param name what to call the operator's file in an error
     * @throws InvalidRulesException when the file is broken or a rule fails on its own examples
     */
    public static RuleBook with(String name, String content) {
        return of(List.of(new Named(name, content)));
    }

    private record Named(String name, String content) {}

    private static RuleBook of(List<Named> additions) {
        List<Named> files = new ArrayList<>();
        files.add(new Named(OWN, resource("/" + OWN)));
        files.addAll(additions);
        List<WordingRule> rules = new ArrayList<>();
        Map<String, Set<String>> off = new HashMap<>();
        List<RuleFile> parsed = new ArrayList<>();
        for (Named file : files) {
            RuleFile read = RuleFile.parse(file.name, file.content);
            parsed.add(read);
            rules.addAll(read.rules());
            read.off().forEach((rule, sources) -> off.computeIfAbsent(rule, key -> new HashSet<>())
                    .addAll(sources));
        }
        RuleBook book = new RuleBook(List.copyOf(rules), off);
        for (int i = 0; i < parsed.size(); i++) {
            book.index(files.get(i).name, parsed.get(i));
        }
        for (int i = 0; i < parsed.size(); i++) {
            book.prove(files.get(i).name, parsed.get(i));
        }
        return book;
    }

    List<WordingRule> rules() {
        return rules;
    }

    /** The rules whose wording is in the words, the first of the file first. */
    List<PhraseIndex.Match<WordingRule>> find(Words words, int from, int to) {
        List<PhraseIndex.Match<WordingRule>> found = new ArrayList<>(2);
        index.find(words, from, to, found);
        if (found.size() > 1) {
            found.sort((a, b) -> {
                int byRank = Integer.compare(rank.getOrDefault(a.rule(), 0), rank.getOrDefault(b.rule(), 0));
                return byRank != 0 ? byRank : Integer.compare(b.last() - b.first(), a.last() - a.first());
            });
        }
        return found;
    }

    /** Whether a rule is on for articles of a source; for a source that is not known, rules for certain sources are off. */
    boolean applies(WordingRule rule, @Nullable Source source) {
        Set<String> without = off.get(rule.name());
        if (without != null && (without.contains("*") || isAmong(source, without))) {
            return false;
        }
        return rule.sources().isEmpty() || isAmong(source, rule.sources());
    }

    private static boolean isAmong(@Nullable Source source, Set<String> names) {
        if (source == null) {
            return false;
        }
        String name = source.name();
        String domain = source.domain();
        return name != null && names.contains(name.toLowerCase(Locale.ROOT))
                || domain != null && names.contains(domain.toLowerCase(Locale.ROOT));
    }

    private void index(String file, RuleFile read) {
        for (RuleFile.Wording wording : read.wordings()) {
            try {
                index.add(wording.text(), wording.anchor(), wording.rule());
            } catch (IllegalArgumentException e) {
                throw new InvalidRulesException(file, wording.line(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void prove(String file, RuleFile read) {
        Map<String, Integer> lines = new HashMap<>();
        read.wordings().forEach(wording -> lines.putIfAbsent(wording.rule().name(), wording.line()));
        for (WordingRule rule : read.rules()) {
            int line = lines.getOrDefault(rule.name(), 0);
            for (String example : rule.examples()) {
                if (!matches(rule, example)) {
                    throw new InvalidRulesException(
                            file, line, "rule " + rule.name() + " does not match its example: " + example);
                }
            }
            for (String counter : rule.counterExamples()) {
                if (matches(rule, counter)) {
                    throw new InvalidRulesException(
                            file, line, "rule " + rule.name() + " matches what it must not: " + counter);
                }
            }
        }
        for (String name : read.off().keySet()) {
            if (rules.stream().noneMatch(rule -> rule.name().equals(name))) {
                throw new InvalidRulesException(file, 0, "no rule has the name " + name);
            }
        }
    }

    private boolean matches(WordingRule rule, String example) {
        Words words = Words.of(example);
        int size = words.size();
        return size >= rule.fewest()
                && size <= rule.most()
                && find(words, 0, size).stream().anyMatch(match -> match.rule() == rule);
    }

    private static String resource(String path) {
        try (InputStream in = RuleBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
