package org.wiredesk.enrich.enrichment;

import java.time.Duration;
import java.util.List;

import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;

/** The enrichment of an article that took too long. */
public final class OverBudget {
    private OverBudget() {}

    public static Enrichment of(Duration budget) {
        String reason = "over the time budget of " + budget.toMillis() + " ms";
        return Enrichment.none(EnrichmentStatus.FAILED, reason, List.of());
    }
}
