package org.wiredesk.contract;

import java.time.Instant;
import java.util.List;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The headers of a message written by Wiredesk: CloudEvents 1.0, Kafka protocol binding, binary mode.
 *
 * @param id the same each time the same event is written, so that consumers can tell a redelivery
 * @param source path of the service that wrote it, for instance "/wiredesk/ingest"
 * @param time when the origin of the event reached the pipeline
 * @param contentType media type of the value
 */
public record CloudEvent(String id, Stage source, Type type, Instant time, String contentType) {
    /** Header that names the media type of a value, with or without CloudEvents. */
    public static final String CONTENT_TYPE = "content-type";

    /** Prefix of the headers that CloudEvents defines. */
    public static final String PREFIX = "ce_";

    /** What happened. */
    public enum Type {
        CLEANED("org.wiredesk.article.cleaned.v1"),
        ENRICHED("org.wiredesk.article.enriched.v1"),
        REJECTED("org.wiredesk.article.rejected.v1"),
        OBSERVED("org.wiredesk.article.observed.v1");

        private final String id;

        Type(String id) {
            this.id = id;
        }

        /** The value of {@code ce_type}. */
        public String id() {
            return id;
        }
    }

    /** The event that an article was cleaned. */
    public static CloudEvent cleaned(CleanArticle article) {
        return new CloudEvent(eventId(article), Stage.INGEST, Type.CLEANED, article.receivedAt(), Json.MEDIA_TYPE);
    }

    /** The event that an article was enriched. */
    public static CloudEvent enriched(EnrichedArticle enriched) {
        CleanArticle article = enriched.article();
        return new CloudEvent(eventId(article), Stage.ENRICH, Type.ENRICHED, article.receivedAt(), Json.MEDIA_TYPE);
    }

    /** The same fact, established anew at an operator's wish: an event of its own. */
    public CloudEvent again(Instant at) {
        return new CloudEvent(id + ":" + at.toEpochMilli(), source, type, time, contentType);
    }

    private static String eventId(CleanArticle article) {
        return article.id() + ":" + article.version();
    }

    public List<Header> headers() {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id),
                header("ce_source", "/wiredesk/" + source.code()),
                header("ce_type", type.id()),
                header("ce_time", time.toString()),
                header(CONTENT_TYPE, contentType));
    }

    static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
