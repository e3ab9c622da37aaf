package org.wiredesk.store.search;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.edge.rest.ProblemException;

/**
 * Which articles a reader wants: all conditions hold for each. Null is no condition.
 *
 * @param publishedTo exclusive
 * @param receivedAfter exclusive
 */
public record Filter(
        @Nullable String q,
        @Nullable String source,
        @Nullable String agency,
        @Nullable String language,
        @Nullable String entity,
        @Nullable EntityType entityType,
        @Nullable String author,
        @Nullable String place,
        @Nullable Polarity sentiment,
        @Nullable Double sentimentMin,
        @Nullable Double sentimentMax,
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo,
        @Nullable Instant receivedAfter,
        PubStatus status,
        boolean hideDuplicates) {

    /** Refuses what cannot be, by the name of the parameter. */
    public static Filter of(FilterParameters p) {
        Filter filter = new Filter(
                Values.text("q", p.q),
                Values.text("source", p.source),
                Values.text("agency", p.agency),
                Values.text("language", p.language),
                Values.text("entity", p.entity),
                Values.choice("entityType", p.entityType, EntityType.class, EntityType::code),
                Values.text("author", p.author),
                Values.text("place", p.place),
                Values.choice("sentiment", p.sentiment, Polarity.class, Polarity::code),
                Values.score("sentimentMin", p.sentimentMin),
                Values.score("sentimentMax", p.sentimentMax),
                Values.from("publishedFrom", p.publishedFrom),
                Values.to("publishedTo", p.publishedTo),
                Values.time("receivedAfter", p.receivedAfter),
                Objects.requireNonNullElse(
                        Values.choice("status", p.status, PubStatus.class, PubStatus::code), PubStatus.USABLE),
                Values.choice("duplicates", p.duplicates, Duplicates.class, Duplicates::code) == Duplicates.HIDE);
        filter.requireOrder();
        return filter;
    }

    private void requireOrder() {
        if (publishedFrom != null && publishedTo != null && !publishedFrom.isBefore(publishedTo)) {
            throw ProblemException.badParameter("publishedTo", "is not after publishedFrom");
        }
        if (sentimentMin != null && sentimentMax != null && sentimentMin > sentimentMax) {
            throw ProblemException.badParameter("sentimentMax", "is less than sentimentMin");
        }
    }
}
