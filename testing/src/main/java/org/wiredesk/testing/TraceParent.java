package org.wiredesk.testing;

import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A publisher's trace, as it stands in the header that W3C Trace Context defines. */
public record TraceParent(String traceId, String spanId) {
    public static final String NAME = "traceparent";

    public static TraceParent random() {
        String digits = UUID.randomUUID().toString().replace("-", "");
        return new TraceParent(digits, digits.substring(0, 16));
    }

    /** @throws AssertionError when the record names no trace */
    public static TraceParent of(ConsumerRecord<?, ?> record) {
        Header header = record.headers().lastHeader(NAME);
        if (header == null) {
            throw new AssertionError("no " + NAME);
        }
        String[] parts = new String(header.value(), UTF_8).split("-");
        return new TraceParent(parts[1], parts[2]);
    }

    /** Whether a record belongs to this trace. */
    public boolean isOf(ConsumerRecord<?, ?> record) {
        return record.headers().lastHeader(NAME) != null && of(record).traceId().equals(traceId);
    }

    /** Asks to be recorded. */
    public String text() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    public Header header() {
        return new RecordHeader(NAME, text().getBytes(UTF_8));
    }
}
