package org.wiredesk.store.articles;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.EnrichedArticle;

/**
 * One event of an article on its way into the store.
 *
 * @param receivedAt the earliest known for the article, at most the event's own
 * @param origin the record it was read from, for a rejection
 */
record Filing(EnrichedArticle event, Precedence precedence, Instant receivedAt, ConsumerRecord<byte[], byte[]> origin) {

    CleanArticle article() {
        return event.article();
    }

    String id() {
        return event.article().id();
    }

    /** The winner of each article with the earliest receipt of all its events, in the order of the ids. */
    static List<Filing> newest(Collection<Filing> filings) {
        Map<String, Filing> byId = new LinkedHashMap<>();
        for (Filing filing : filings) {
            byId.merge(filing.id(), filing, Filing::merge);
        }
        return byId.values().stream().sorted(Comparator.comparing(Filing::id)).toList();
    }

    /** Each different event once, with its earliest receipt, in a fixed order. */
    static Collection<Filing> distinct(Collection<Filing> filings) {
        Map<List<Object>, Filing> byEvent = new LinkedHashMap<>();
        for (Filing filing : filings) {
            byEvent.merge(List.of(filing.id(), filing.precedence().digest()), filing, Filing::merge);
        }
        return byEvent.values().stream()
                .sorted(Comparator.comparing(Filing::id)
                        .thenComparing(filing -> filing.precedence().digest().toString()))
                .toList();
    }

    private static Filing merge(Filing a, Filing b) {
        Filing newer = a.precedence().compareTo(b.precedence()) >= 0 ? a : b;
        Instant earliest = a.receivedAt().isBefore(b.receivedAt()) ? a.receivedAt() : b.receivedAt();
        return new Filing(newer.event(), newer.precedence(), earliest, newer.origin());
    }
}
