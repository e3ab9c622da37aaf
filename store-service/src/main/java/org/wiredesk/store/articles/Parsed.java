package org.wiredesk.store.articles;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.contract.Reprocessing;

/** What a record of {@code articles.enriched} turned out to hold. */
sealed interface Parsed {
    record Fit(Filing filing) implements Parsed {}

    /** @param detail a sentence for people */
    record Malformed(ConsumerRecord<byte[], byte[]> origin, String detail) implements Parsed {}

    /** Four digits of a year are all that RFC 3339 can write. */
    Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static Parsed of(ConsumerRecord<byte[], byte[]> origin) {
        if (origin.value() == null) {
            return new Malformed(origin, "no value");
        }
        try {
            EnrichedArticle event = Json.readEnriched(origin.value());
            CleanArticle article = event.article();
            inRange("receivedAt", article.receivedAt());
            inRange("publishedAt", article.publishedAt());
            inRange("embargoedUntil", article.embargoedUntil());
            if (article.source().name() == null && article.source().domain() == null) {
                return new Malformed(origin, "field source has neither name nor domain");
            }
            return new Fit(new Filing(
                    event, Precedence.of(event, Reprocessing.of(origin.headers())), article.receivedAt(), origin));
        } catch (MalformedEventException | OutOfRangeException e) {
            return new Malformed(origin, String.valueOf(e.getMessage()));
        }
    }

    private static void inRange(String field, @Nullable Instant time) throws OutOfRangeException {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            throw new OutOfRangeException("field " + field + " is not between the years 1 and 9999");
        }
    }

    final class OutOfRangeException extends Exception {
        private static final long serialVersionUID = 1L;

        OutOfRangeException(String message) {
            super(message);
        }
    }
}
