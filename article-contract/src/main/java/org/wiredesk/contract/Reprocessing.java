package org.wiredesk.contract;

import java.time.DateTimeException;
import java.time.Instant;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The mark of an article that an operator sends through enrichment again. It travels in a header from {@code articles.clean} to
 * {@code articles.enriched}, so that the store prefers the later wish of two, whichever models made the results.
 */
public final class Reprocessing {
    /** RFC 3339 time at which the operator asked. */
    public static final String HEADER = "reprocessed-at";

    private Reprocessing() {}

    /** Null when the article comes by for the first time, or the header cannot be read. */
    public static @Nullable Instant of(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        if (header == null || header.value() == null) {
            return null;
        }
        try {
            return Instant.parse(new String(header.value(), UTF_8));
        } catch (DateTimeException e) {
            return null;
        }
    }

    public static Header header(Instant at) {
        return CloudEvent.header(HEADER, at.toString());
    }
}
