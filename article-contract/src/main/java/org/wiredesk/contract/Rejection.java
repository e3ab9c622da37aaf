package org.wiredesk.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.wiredesk.contract.CloudEvent.header;

/**
 * Why a message was not handled and where it came from; travels in the headers of {@code articles.rejected}, whose value is the
 * origin's bytes, unchanged.
 *
 * @param detail a sentence for people; holds nothing of the system's inside
 */
public record Rejection(
        Stage stage,
        RejectionReason reason,
        String detail,
        String originTopic,
        int originPartition,
        long originOffset) {
    private static final String STAGE = "rejected-stage";
    private static final String REASON = "rejected-reason";
    private static final String DETAIL = "rejected-detail";
    private static final String TOPIC = "origin-topic";
    private static final String PARTITION = "origin-partition";
    private static final String OFFSET = "origin-offset";
    private static final String ORIGIN_CLOUD_EVENT = "origin-ce_";
    private static final int MAX_DETAIL_LENGTH = 500;

    public Rejection {
        if (detail.length() > MAX_DETAIL_LENGTH) {
            detail = detail.substring(0, MAX_DETAIL_LENGTH - 1) + "…";
        }
    }

    public static Rejection of(Stage stage, RejectionReason reason, String detail, ConsumerRecord<?, ?> origin) {
        return new Rejection(stage, reason, detail, origin.topic(), origin.partition(), origin.offset());
    }

    /**
     * The headers of the rejected message: its event, this rejection and what the origin itself had. The origin's own
     * {@code ce_*} headers are kept under {@code origin-ce_*}; its content type stands, for the bytes are its own.
     */
    public List<Header> headers(Headers origin, Instant originTime) {
        String eventId = originTopic + "-" + originPartition + "-" + originOffset;
        String contentType = text(origin, CloudEvent.CONTENT_TYPE);
        CloudEvent event = new CloudEvent(
                eventId,
                stage,
                CloudEvent.Type.REJECTED,
                originTime,
                contentType == null ? "application/octet-stream" : contentType);
        List<Header> headers = new ArrayList<>(event.headers());
        headers.add(header(STAGE, stage.code()));
        headers.add(header(REASON, reason.code()));
        headers.add(header(DETAIL, detail));
        headers.add(header(TOPIC, originTopic));
        headers.add(header(PARTITION, Integer.toString(originPartition)));
        headers.add(header(OFFSET, Long.toString(originOffset)));
        for (Header own : origin) {
            String name = own.key();
            if (name.startsWith(CloudEvent.PREFIX)) {
                headers.add(new RecordHeader("origin-" + name, own.value()));
            } else if (!name.startsWith("rejected-")
                    && !name.startsWith("origin-")
                    && !name.equals(CloudEvent.CONTENT_TYPE)) {
                headers.add(own);
            }
        }
        return headers;
    }

    /** Reads a rejection back; null when a header is missing or is not what this class writes. */
    public static @Nullable Rejection read(Headers headers) {
        Stage stage = byCode(Stage.values(), text(headers, STAGE));
        RejectionReason reason = byCode(RejectionReason.values(), text(headers, REASON));
        String topic = text(headers, TOPIC);
        String detail = text(headers, DETAIL);
        if (stage == null || reason == null || topic == null || detail == null) {
            return null;
        }
        try {
            return new Rejection(
                    stage,
                    reason,
                    detail,
                    topic,
                    Integer.parseInt(String.valueOf(text(headers, PARTITION))),
                    Long.parseLong(String.valueOf(text(headers, OFFSET))));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The headers that the origin of a rejected message had, for sending it back. */
    public static List<Header> originHeaders(Headers rejected) {
        List<Header> headers = new ArrayList<>();
        for (Header header : rejected) {
            String name = header.key();
            if (name.startsWith(ORIGIN_CLOUD_EVENT)) {
                headers.add(new RecordHeader(name.substring("origin-".length()), header.value()));
            } else if (!name.startsWith("rejected-")
                    && !name.startsWith("origin-")
                    && !name.startsWith(CloudEvent.PREFIX)) {
                headers.add(header);
            }
        }
        return headers;
    }

    private static <E extends Enum<E>> @Nullable E byCode(E[] constants, @Nullable String code) {
        for (E constant : constants) {
            if (Codes.of(constant).equals(code)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
