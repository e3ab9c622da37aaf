package org.wiredesk.store.stream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import org.wiredesk.store.search.Filter;

/** Records that were stored together, and which of them match what. That is found out once for all readers who want the same. */
final class StoredBatch {
    private final List<Stored> stored;
    private final boolean complete;
    private final Map<Filter, Uni<List<Stored>>> matches = new ConcurrentHashMap<>();

    /** @param complete whether nothing was left out before it */
    StoredBatch(Collection<Stored> stored, boolean complete) {
        this.stored = List.copyOf(stored);
        this.complete = complete;
    }

    List<Stored> stored() {
        return stored;
    }

    boolean isComplete() {
        return complete;
    }

    Uni<List<Stored>> matching(Filter filter, Function<Filter, Uni<List<Stored>>> search) {
        return matches.computeIfAbsent(
                filter, wanted -> search.apply(wanted).memoize().indefinitely());
    }
}
