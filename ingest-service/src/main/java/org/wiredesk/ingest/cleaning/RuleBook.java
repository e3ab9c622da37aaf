package org.wiredesk.ingest.cleaning;

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

/** The wording rules in force: Wiredesk's own and those that an operator added. Every rule has proved itself on its examples. */
public final class RuleBook {
    private static final String OWN = "rules/wording.rules";
    private static final String EVERYWHERE = "*";

    private final List<RuleFile> files;
    private final List<CodeRule> codeRules = CodeRule.all();
    private final List<WordingRule> rules = new ArrayList<>();
    private final PhraseIndex<WordingRule> index = new PhraseIndex<>();
    /** By source, in lower case. */
    private final Map<String, Set<String>> off = new HashMap<>();

    private final Map<WordingRule, Integer> rank = new IdentityHashMap<>();

    private RuleBook(List<RuleFile> files) {
        this.files = files;
        Set<String> names = new HashSet<>();
        codeRules.forEach(rule -> names.add(rule.name()));
        for (RuleFile file : files) {
            index(file, names);
        }
        for (RuleFile file : files) {
            switchOff(file, names);
            new RuleProof(this, file).check();
        }
    }

    /** The rules that come with Wiredesk. */
    public static RuleBook standard() {
        return with(List.of());
    }

    /**
     * The rules that come with Wiredesk and an operator's own.
     *
     * @throws InvalidRulesException when a file is broken or a rule fails on its own examples
     */
    public static RuleBook with(List<RuleText> additions) {
        List<RuleFile> files = new ArrayList<>();
        files.add(RuleFile.parse(OWN, Lists.resource("/" + OWN)));
        additions.forEach(text -> files.add(RuleFile.parse(text.name(), text.content())));
        return new RuleBook(List.copyOf(files));
    }

    private void index(RuleFile file, Set<String> names) {
        for (RuleFile.Wording wording : file.wordings()) {
            if (!rank.containsKey(wording.rule())) {
                if (!names.add(wording.rule().name())) {
                    String name = wording.rule().name();
                    throw new InvalidRulesException(
                            file.name(), wording.line(), "there is a rule " + name + " already");
                }
                rank.put(wording.rule(), rules.size());
                rules.add(wording.rule());
            }
            try {
                index.add(wording.text(), wording.anchor(), wording.rule());
            } catch (IllegalArgumentException e) {
                throw new InvalidRulesException(file.name(), wording.line(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void switchOff(RuleFile file, Set<String> names) {
        for (RuleFile.Off entry : file.off()) {
            List<String> meant = names.stream().filter(entry::names).toList();
            if (meant.isEmpty()) {
                throw new InvalidRulesException(file.name(), entry.line(), "no rule has the name " + entry.rule());
            }
            off.computeIfAbsent(entry.source(), source -> new HashSet<>()).addAll(meant);
        }
    }

    /** All rules, whatever they are, in the order in which they are asked where that is fixed. */
    public List<RuleDescription> descriptions() {
        return RuleDescriptions.of(files, codeRules, off);
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
        if (offFor(source).contains(rule.name())) {
            return false;
        }
        return rule.sources().isEmpty() || names(source).stream().anyMatch(rule.sources()::contains);
    }

    /** Names of the rules of any sort that are off for a source. */
    Set<String> offFor(@Nullable Source source) {
        if (off.isEmpty()) {
            return Set.of();
        }
        Set<String> without = new HashSet<>(off.getOrDefault(EVERYWHERE, Set.of()));
        names(source).forEach(name -> without.addAll(off.getOrDefault(name, Set.of())));
        return without;
    }

    private static List<String> names(@Nullable Source source) {
        List<String> names = new ArrayList<>(2);
        if (source != null && source.name() != null) {
            names.add(source.name().toLowerCase(Locale.ROOT));
        }
        if (source != null && source.domain() != null) {
            names.add(source.domain().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
