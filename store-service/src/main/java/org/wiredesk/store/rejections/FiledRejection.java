package org.wiredesk.store.rejections;

import java.time.Instant;
import java.util.Base64;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Stage;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A record of {@code articles.rejected} as it is filed.
 *
 * @param redriveOf id of the rejection after which the message was sent back; null the first time
 * @param headers a JSON array of names and base64 values: header values are bytes
 */
record FiledRejection(
        Rejection rejection,
        @Nullable String redriveOf,
        Instant rejectedAt,
        byte @Nullable [] key,
        String headers,
        byte @Nullable [] value) {
    /** Header that a message carries when it was sent back: the id of its rejection. */
    static final String REDRIVE_OF = "redrive-of";

    static FiledRejection of(ConsumerRecord<byte[], byte[]> record) {
        Rejection rejection = Rejection.read(record.headers());
        if (rejection == null) {
            // Somebody else wrote to the topic. It is filed under its own place, for there is no other.
            rejection = Rejection.of(
                    Stage.STORE, RejectionReason.MALFORMED, "a rejection without the headers of one", record);
        }
        return new FiledRejection(
                withoutNul(rejection),
                redriveOf(record.headers()),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                json(record.headers()),
                record.value());
    }

    /** PostgreSQL's text takes no NUL; the headers keep the bytes as they were. */
    private static Rejection withoutNul(Rejection rejection) {
        return new Rejection(
                rejection.stage(),
                rejection.reason(),
                rejection.detail().replace("\0", ""),
                rejection.originTopic().replace("\0", ""),
                rejection.originPartition(),
                rejection.originOffset());
    }

    private static @Nullable String redriveOf(Headers headers) {
        Header header = headers.lastHeader(REDRIVE_OF);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8).replace("\0", "");
    }

    /** Of the message as it failed this time. */
    String id() {
        return rejection.originTopic() + "-" + rejection.originPartition() + "-" + rejection.originOffset();
    }

    private static String json(Headers headers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Header header : headers) {
            ObjectNode node = array.addObject().put("name", header.key().replace("\0", ""));
            if (header.value() != null) {
                node.put("value", Base64.getEncoder().encodeToString(header.value()));
            }
        }
        return array.toString();
    }
}
