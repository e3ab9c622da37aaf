package org.wiredesk.edge.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The value of a record while it waits for its turn: as it came, or packed when many large ones wait. */
public final class WaitingValue {
    private final byte[] held;
    private final int size;
    private final boolean packed;

    private WaitingValue(byte[] held, int size, boolean packed) {
        this.held = held;
        this.size = size;
        this.packed = packed;
    }

    /** As it came, without a copy. */
    public static WaitingValue plain(byte[] value) {
        return new WaitingValue(value, value.length, false);
    }

    /** Deflated, at the speed of the fastest level. */
    static WaitingValue packed(byte[] value) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new WaitingValue(packed.toByteArray(), value.length, true);
    }

    /** Bytes of the value itself. */
    int size() {
        return size;
    }

    /** Bytes that it takes while it waits. */
    int sizeHeld() {
        return held.length;
    }

    private byte[] bytes() {
        if (!packed) {
            return held;
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(held))) {
            byte[] value = new byte[size];
            in.readNBytes(value, 0, size);
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record as it was on the topic; its value is null where it has none. */
    public static ConsumerRecord<byte[], byte[]> unpacked(ConsumerRecord<byte[], WaitingValue> record) {
        @Nullable WaitingValue value = record.value();
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                value == null ? null : value.bytes(),
                record.headers(),
                record.leaderEpoch());
    }
}
