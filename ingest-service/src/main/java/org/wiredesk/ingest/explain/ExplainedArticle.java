package org.wiredesk.ingest.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Removal;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.cleaning.Candidate;
import org.wiredesk.ingest.cleaning.RuleDescription;

/**
 * An article as its topic holds it and, when asked for, why it is so.
 *
 * @param candidates what nearly was taken out; null unless asked for
 * @param rules those that took something out, in the order of their first removal; null unless asked for
 */
record ExplainedArticle(
        @JsonUnwrapped CleanArticle article,
        @Nullable List<Candidate> candidates,
        @Nullable List<RuleDescription> rules) {

    static ExplainedArticle plain(Outcome.Cleaned cleaned) {
        return new ExplainedArticle(cleaned.article(), null, null);
    }

    /** @param rules all that are in force, by name@version */
    static ExplainedArticle explained(Outcome.Cleaned cleaned, Map<String, RuleDescription> rules) {
        List<RuleDescription> used = cleaned.article().removed().stream()
                .map(Removal::rule)
                .distinct()
                .map(rules::get)
                .filter(Objects::nonNull)
                .toList();
        return new ExplainedArticle(cleaned.article(), cleaned.candidates(), used);
    }
}
