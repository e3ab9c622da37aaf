package org.wiredesk.edge.delivery;

import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.CloudEvent;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.Stage;
import org.wiredesk.contract.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The records that the services write. */
public final class OutgoingRecord {
    private static final byte[] NO_BYTES = {};

    private OutgoingRecord() {}

    /** An article under its id. */
    public static ProducerRecord<byte[], byte[]> article(Topic topic, String id, byte[] value, CloudEvent event) {
        return to(topic, id.getBytes(UTF_8), value, event.headers());
    }

    /** The origin's own key and bytes; a message without a value is rejected with an empty one. */
    static ProducerRecord<byte[], byte[]> rejected(
            Stage stage, ConsumerRecord<byte[], byte[]> origin, Refusal refusal) {
        return rejected(stage, origin, refusal, origin.value() == null ? NO_BYTES : origin.value());
    }

    /** Without the origin's bytes, for a message so large that the headers of a rejection do not fit beside it. */
    static ProducerRecord<byte[], byte[]> rejectedWithoutBytes(
            Stage stage, ConsumerRecord<byte[], byte[]> origin, Refusal refusal) {
        Refusal stated =
                new Refusal(refusal.reason(), "not repeated here, too large beside its headers; " + refusal.detail());
        return rejected(stage, origin, stated, NO_BYTES);
    }

    private static ProducerRecord<byte[], byte[]> rejected(
            Stage stage, ConsumerRecord<byte[], byte[]> origin, Refusal refusal, byte[] value) {
        Rejection rejection = Rejection.of(stage, refusal.reason(), refusal.detail(), origin);
        List<Header> headers = rejection.headers(origin.headers(), Instant.ofEpochMilli(origin.timestamp()));
        return to(Topic.REJECTED, origin.key(), value, headers);
    }

    private static ProducerRecord<byte[], byte[]> to(
            Topic topic, byte @Nullable [] key, byte[] value, List<Header> headers) {
        return new ProducerRecord<>(topic.topicName(), null, key, value, headers);
    }
}
