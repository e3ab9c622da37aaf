package org.wiredesk.ingest;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a publisher sent: a record of {@code articles.raw} or the body of a request.
 *
 * @param contentType media type with parameters as declared; null when it must be told from the bytes
 * @param stated what the publisher said beside the bytes
 * @param receivedAt timestamp of the record, or the time of the request
 */
public record RawMessage(byte[] value, @Nullable String contentType, Stated stated, Instant receivedAt) {

    /**
     * Facts stated in Kafka headers ({@code article-id}, {@code article-version}, {@code article-source}, {@code article-url}) or
     * in the query parameters {@code id}, {@code version}, {@code source}, {@code url}. What the bytes themselves state comes
     * first; this fills what they leave open.
     */
    public record Stated(@Nullable String id, @Nullable String version, @Nullable String source, @Nullable String url) {
        public static final Stated NOTHING = new Stated(null, null, null, null);

        /** What holds for each of many articles: an id, a version or an address beside them belongs to none. */
        Stated ofMany() {
            return new Stated(null, null, source, null);
        }
    }
}
