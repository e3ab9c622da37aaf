package org.wiredesk.edge.delivery;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Parts of a batch that are worked on one after the other: what is unpacked, and what comes of it, is held for one part at a time. */
public final class Slices {
    private Slices() {}

    /**
     * In their order; none is empty.
     *
     * @param share what part of the heap the values of a slice may be, as its divisor; a larger value is a slice of its own
     */
    public static List<List<ConsumerRecord<byte[], WaitingValue>>> of(
            Iterable<ConsumerRecord<byte[], WaitingValue>> records, int share) {
        long most = Runtime.getRuntime().maxMemory() / share;
        List<List<ConsumerRecord<byte[], WaitingValue>>> slices = new ArrayList<>();
        List<ConsumerRecord<byte[], WaitingValue>> slice = new ArrayList<>();
        long bytes = 0;
        for (ConsumerRecord<byte[], WaitingValue> record : records) {
            int size = record.value() == null ? 0 : record.value().size();
            if (bytes + size > most && !slice.isEmpty()) {
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
