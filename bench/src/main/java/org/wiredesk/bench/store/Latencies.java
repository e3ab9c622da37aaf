package org.wiredesk.bench.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of requests. Safe for use by many threads. */
public final class Latencies {
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    public void add(long duration) {
        nanos.add(duration);
    }

    void addAll(Latencies others) {
        nanos.addAll(others.nanos);
    }

    public int count() {
        return nanos.size();
    }

    /** In milliseconds. */
    public double percentile(double percent) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) ((sorted.size() - 1) * percent / 100)) / 1e6;
    }
}
