package org.wiredesk.store.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** What was stored last, for readers who follow it and for those who come back. Safe for use by many threads. */
@ApplicationScoped
class StoredLog {
    /** What readers who were away for a moment can catch up with. */
    private static final int REMEMBERED = 10_000;

    private final Set<Consumer<StoredBatch>> listeners = new LinkedHashSet<>();
    private final Deque<Stored> remembered = new ArrayDeque<>();
    private final Deque<Stored> waiting = new ArrayDeque<>();
    /** Whether some of what waited was dropped. */
    private boolean dropped;

    private Offsets position = new Offsets(Map.of());

    /** How far the topic has been followed. */
    synchronized Offsets position() {
        return position;
    }

    /** The log begins behind this record of a partition. */
    synchronized void beginAfter(int partition, long offset) {
        position = position.with(partition, offset);
    }

    /** @param articleId null when the record has no key; then it only moves the position */
    synchronized void add(int partition, long offset, @Nullable String articleId) {
        position = position.with(partition, offset);
        if (articleId == null) {
            return;
        }
        Stored stored = new Stored(partition, offset, articleId, position);
        remembered.add(stored);
        waiting.add(stored);
        if (remembered.size() > REMEMBERED) {
            remembered.removeFirst();
        }
        if (waiting.size() > REMEMBERED) {
            waiting.removeFirst();
            dropped = true;
        }
    }

    /** Tells the listeners what was added since the last time. */
    synchronized void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        StoredBatch batch = new StoredBatch(waiting, !dropped);
        waiting.clear();
        dropped = false;
        listeners.forEach(listener -> listener.accept(batch));
    }

    /**
     * Registers a listener, and says in one step what it has missed: nothing comes twice and nothing is left out between.
     *
     * @param after null for a reader who begins now
     */
    synchronized StoredBatch listen(Consumer<StoredBatch> listener, @Nullable Offsets after) {
        flush();
        listeners.add(listener);
        if (after == null) {
            return new StoredBatch(List.of(), true);
        }
        List<Stored> missed = remembered.stream()
                .filter(stored -> !after.hasSeen(stored.partition(), stored.offset()))
                .toList();
        Map<Integer, Long> oldest = new HashMap<>();
        remembered.forEach(stored -> oldest.merge(stored.partition(), stored.offset(), Math::min));
        boolean complete = position.byPartition().entrySet().stream()
                .allMatch(end -> after.hasSeen(end.getKey(), end.getValue())
                        || after.hasSeen(end.getKey(), oldest.getOrDefault(end.getKey(), Long.MAX_VALUE) - 1));
        return new StoredBatch(missed, complete);
    }

    synchronized void forget(Consumer<StoredBatch> listener) {
        listeners.remove(listener);
    }
}
