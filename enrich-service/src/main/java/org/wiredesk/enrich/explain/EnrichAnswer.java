package org.wiredesk.enrich.explain;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.Sentiment;
import org.wiredesk.enrich.Enricher.Span;

/**
 * What the models say of a text.
 *
 * @param targets the spans that were asked for, in their order
 */
record EnrichAnswer(@JsonUnwrapped Enrichment enrichment, List<Target> targets) {

    /** @param sentiment towards the span; null when the time budget was used up before */
    record Target(int start, int end, @Nullable Sentiment sentiment) {}

    static EnrichAnswer of(Enrichment enrichment, List<Span> spans, List<Sentiment> sentiments) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            targets.add(new Target(span.start(), span.end(), i < sentiments.size() ? sentiments.get(i) : null));
        }
        return new EnrichAnswer(enrichment, targets);
    }
}
