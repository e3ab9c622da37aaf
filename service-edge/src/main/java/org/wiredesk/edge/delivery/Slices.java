package org.wiredesk.edge.delivery;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Parts of a batch that are worked on one after the other: what is unpacked, and what comes of it, is held for one part at a time. */
public final class Slices {
    /** Of values, a 64th of the heap; a larger value is a slice of its own. What comes of a slice is several times as large. */
    static final long BYTES = Runtime.getRuntime().maxMemory() / 64;

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
