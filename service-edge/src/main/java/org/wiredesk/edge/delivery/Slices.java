package org.wiredesk.edge.delivery;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Parts of a batch that are worked on one after the other: what is unpacked, and what comes of it, is held for one part at a time. */
public final class Slices {
    /** Bytes of values; a larger value is a slice of its own. */
    static final long BYTES = 16L * 1024 * 1024;

    private Slices() {}

    /** In their order; none is empty. */
    public static List<List<ConsumerRecord<byte[], WaitingValue>>> of(
            Iterable<ConsumerRecord<byte[], WaitingValue>> records) {
        List<List<ConsumerRecord<byte[], WaitingValue>>> slices = new ArrayList<>();
        List<ConsumerRecord<byte[], WaitingValue>> slice = new ArrayList<>();
        long bytes = 0;
        for (ConsumerRecord<byte[], WaitingValue> record : records) {
            int size = record.value() == null ? 0 : record.value().size();
            if (bytes + size > BYTES && !slice.isEmpty()) {
                slices.add(slice);
                slice = new ArrayList<>();
                bytes = 0;
            }
            slice.add(record);
            bytes += size;
        }
        if (!slice.isEmpty()) {
            slices.add(slice);
        }
        return slices;
    }
}
