package org.wiredesk.edge.delivery;

import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Bounds what the records of one poll take while they wait. A fetch is bounded as it is compressed, and text that says the same over and over
 * is hundreds of times as large once it is read. Beyond a 64th of the heap for a poll, large values are packed again until their turn comes.
 *
 * <p>For {@code value.deserializer} and for {@code interceptor.classes} of the same channel: the interceptor tells where a poll ends. A
 * consumer calls both on the thread that polls.
 */
public final class WaitingValues implements Deserializer<WaitingValue>, ConsumerInterceptor<byte[], WaitingValue> {
    /** Bytes of values that a poll may hold as they are: some polls wait at once, and most of the heap is for work. */
    static final long PLAIN_BYTES = Runtime.getRuntime().maxMemory() / 64;

    /** Smaller values are never packed: they are almost all there are, and as many as a poll may have of them do no harm. */
    private static final int LARGE_BYTES = 64 * 1024;

    /** Bytes of this thread's poll that are kept as they are. */
    private static final ThreadLocal<Long> KEPT = ThreadLocal.withInitial(() -> 0L);

    @Override
    public WaitingValue deserialize(String topic, Headers headers, byte[] data) {
        // Until they are asked for, they are views of the whole record, which would stay in memory with them.
        headers.forEach(header -> {
            header.key();
            header.value();
        });
        return deserialize(topic, data);
    }

    @Override
    public WaitingValue deserialize(String topic, byte[] data) {
        long kept = KEPT.get() + data.length;
        if (kept > PLAIN_BYTES && data.length >= LARGE_BYTES) {
            return WaitingValue.packed(data);
        }
        KEPT.set(kept);
        return WaitingValue.plain(data);
    }

    @Override
    public ConsumerRecords<byte[], WaitingValue> onConsume(ConsumerRecords<byte[], WaitingValue> records) {
        KEPT.remove();
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

    @Override
    public void configure(Map<String, ?> settings) {}

    @Override
    public void configure(Map<String, ?> settings, boolean isKey) {}

    @Override
    public void close() {}
}
