package org.wiredesk.ingest.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.ingest.Outcome;

/**
 * What would become of an input.
 *
 * @param rejected articles of the same input that would be rejected; null when there are none
 */
record CleanAnswer(List<ExplainedArticle> articles, @Nullable List<Rejected> rejected) {

    record Rejected(RejectionReason reason, String detail) {}

    static CleanAnswer of(List<Outcome> outcomes, Function<Outcome.Cleaned, ExplainedArticle> article) {
        List<ExplainedArticle> articles = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Cleaned cleaned) {
                articles.add(article.apply(cleaned));
            } else if (outcome instanceof Outcome.Rejected refused) {
                rejected.add(new Rejected(refused.reason(), refused.detail()));
            }
        }
        return new CleanAnswer(articles, rejected.isEmpty() ? null : rejected);
    }
}
