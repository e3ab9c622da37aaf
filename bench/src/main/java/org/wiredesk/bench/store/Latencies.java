package org.wiredesk.bench.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of requests. Safe for use by many threads. */
final class Latencies {
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    void add(long duration) {
        nanos.add(duration);
    }

    int count() {
        return nanos.size();
    }

    /** In milliseconds. */
    double percentile(double percent) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) ((sorted.size() - 1) * percent / 100)) / 1e6;
    }
}
