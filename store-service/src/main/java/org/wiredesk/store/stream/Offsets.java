package org.wiredesk.store.stream;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How far a reader of the stream has come: for each partition of the topic, the offset of the last record it has seen. Its text is the id
 * of an event, for instance "0:17,2:4".
 */
record Offsets(Map<Integer, Long> byPartition) {
    private static final Pattern TEXT = Pattern.compile("\\d{1,6}:\\d{1,18}(,\\d{1,6}:\\d{1,18}){0,9999}");

    Offsets {
        byPartition = Map.copyOf(byPartition);
    }

    /** Null when the text is not such an id. */
    static @Nullable Offsets parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return null;
        }
        Map<Integer, Long> offsets = new TreeMap<>();
        for (String part : text.split(",")) {
            int colon = part.indexOf(':');
            offsets.put(Integer.valueOf(part.substring(0, colon)), Long.valueOf(part.substring(colon + 1)));
        }
        return new Offsets(offsets);
    }

    Offsets with(int partition, long offset) {
        Map<Integer, Long> offsets = new TreeMap<>(byPartition);
        offsets.merge(partition, offset, Math::max);
        return new Offsets(offsets);
    }

    boolean hasSeen(int partition, long offset) {
        return byPartition.getOrDefault(partition, -1L) >= offset;
    }

    @Override
    public String toString() {
        return new TreeMap<>(byPartition)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
    }
}
