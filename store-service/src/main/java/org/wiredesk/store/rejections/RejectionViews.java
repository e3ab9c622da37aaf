package org.wiredesk.store.rejections;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Rejections as operators see them. */
final class RejectionViews {
    private RejectionViews() {}

    /**
     * @param id origin topic, partition and offset
     * @param attempts how often it failed
     * @param redrivenAt when it was last sent back; null when it never was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            String id,
            String stage,
            String reason,
            String detail,
            String originTopic,
            int originPartition,
            long originOffset,
            Instant rejectedAt,
            int size,
            int attempts,
            @Nullable Instant redrivenAt) {}

    /** A time that the message failed. */
    record Attempt(
            String originTopic,
            int originPartition,
            long originOffset,
            String stage,
            String reason,
            String detail,
            Instant rejectedAt) {}

    /** What was sent back. */
    record Redriven(List<String> redriven) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Summary> rejections, @Nullable String nextCursor) {}

    /** A header; its value is text when it is UTF-8, else base64. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Header(String name, @Nullable String value, @Nullable String base64) {}

    /**
     * @param text the beginning of the message when it is UTF-8
     * @param base64 the beginning of the message when it is not
     * @param truncated whether there is more of it
     * @param attempts each time the message failed, oldest first
     * @param redrives each time it was sent back, oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            Summary rejection,
            List<Header> headers,
            @Nullable String key,
            @Nullable String text,
            @Nullable String base64,
            boolean truncated,
            List<Attempt> attempts,
            List<Instant> redrives) {}
}
