package org.wiredesk.edge.operations;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Values of a metric's tag, kept to the first so many: each distinct value costs memory here and in whatever collects it. */
final class BoundedTag {
    private static final String OTHERS = "other";

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int limit;

    BoundedTag(int limit) {
        this.limit = limit;
    }

    String of(String value) {
        if (known.contains(value)) {
            return value;
        }
        synchronized (known) {
            if (known.size() < limit) {
                known.add(value);
            }
        }
        return known.contains(value) ? value : OTHERS;
    }
}
