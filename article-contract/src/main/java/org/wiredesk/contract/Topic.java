package org.wiredesk.contract;

import java.util.Map;

/** The topics of the pipeline, and how they are created where nobody else does. */
public enum Topic {
    /** Bytes in any supported format, as publishers send them. */
    RAW("articles.raw", 7),
    /** {@link CleanArticle} JSON, keyed by article id. */
    CLEAN("articles.clean", 7),
    /** {@link EnrichedArticle} JSON, keyed by article id. */
    ENRICHED("articles.enriched", 30),
    /** The bytes of a message that could not be handled, unchanged, with a {@link Rejection} in its headers. */
    REJECTED("articles.rejected", 30),
    /**
     * Which lines each article printed, as hashes, keyed by source: what ingest-service knows of the repetitions of a source. Kept for
     * the window of its learning.
     */
    REPETITION("articles.repetition", 14);

    /**
     * Largest message any topic takes, before compression. A clean article holds its text up to three times (raw, body,
     * removals), so the limit is well above the largest raw message that ingest-service accepts.
     */
    public static final int MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

    private final String topicName;
    private final int retentionDays;

    Topic(String topicName, int retentionDays) {
        this.topicName = topicName;
        this.retentionDays = retentionDays;
    }

    public String topicName() {
        return topicName;
    }

    /** Topic settings in Kafka's own names. */
    public Map<String, String> settings() {
        return Map.of(
                "max.message.bytes", Integer.toString(MAX_MESSAGE_BYTES),
                "retention.ms", Long.toString(retentionDays * 24L * 60 * 60 * 1000),
                "compression.type", "producer");
    }
}
