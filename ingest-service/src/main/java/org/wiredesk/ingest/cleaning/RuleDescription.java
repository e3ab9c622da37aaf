package org.wiredesk.ingest.cleaning;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RemovalKind;

/**
 * A rule in force, as its author wrote it and for people to read.
 *
 * @param rule name@version, as removals show it
 * @param kinds what its removals may be
 * @param from the rule file; "code", "model" or "learned" for a rule that is no wording
 * @param says what it does, in words; null where the wordings say it
 * @param wordings each behind the word that says where in a line it stands
 * @param where the part of the text it looks at; null where it decides that itself
 * @param take how much of the line it takes; null where it decides that itself
 * @param words number of words that the part taken may have, as in a rule file; null for any number
 * @param sources the only ones it is for; empty for all
 * @param offFor sources it is switched off for; "*" for all
 * @param examples that it takes, checked at start
 * @param counterExamples that it leaves, checked at start
 */
public record RuleDescription(
        String rule,
        String name,
        int version,
        List<RemovalKind> kinds,
        String from,
        @Nullable String says,
        List<String> wordings,
        @Nullable String where,
        @Nullable String take,
        @Nullable String words,
        List<String> sources,
        List<String> offFor,
        List<String> examples,
        List<String> counterExamples) {
    public RuleDescription {
        kinds = List.copyOf(kinds);
        wordings = List.copyOf(wordings);
        sources = List.copyOf(sources);
        offFor = List.copyOf(offFor);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }
}
