package org.wiredesk.store.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wiredesk.edge.delivery.WaitingValue;

/** What a batch of records turned out to hold. */
record ParsedBatch(List<Filing> filings, List<Parsed.Malformed> malformed) {

    /**
     * Reads a batch with several threads: it takes tens of milliseconds, too long for an event loop, and meanwhile the database has
     * nothing to do.
     */
    static Uni<ParsedBatch> of(List<ConsumerRecord<byte[], WaitingValue>> records, int threads, Executor executor) {
        int share = Math.max(1, (records.size() + threads - 1) / threads);
        List<Uni<List<Parsed>>> parts = new ArrayList<>();
        for (int from = 0; from < records.size(); from += share) {
            List<ConsumerRecord<byte[], WaitingValue>> part =
                    records.subList(from, Math.min(records.size(), from + share));
            parts.add(Uni.createFrom()
                    .item(() -> part.stream()
                            .map(WaitingValue::unpacked)
                            .map(Parsed::of)
                            .toList())
                    .runSubscriptionOn(executor));
        }
        return parts.isEmpty()
                ? Uni.createFrom().item(new ParsedBatch(List.of(), List.of()))
                : Uni.join().all(parts).andFailFast().map(ParsedBatch::of);
    }

    private static ParsedBatch of(List<List<Parsed>> parts) {
        List<Filing> filings = new ArrayList<>();
        List<Parsed.Malformed> malformed = new ArrayList<>();
        for (List<Parsed> part : parts) {
            for (Parsed one : part) {
                if (one instanceof Parsed.Fit fit) {
                    filings.add(fit.filing());
                } else if (one instanceof Parsed.Malformed bad) {
                    malformed.add(bad);
                }
            }
        }
        return new ParsedBatch(filings, malformed);
    }
}
