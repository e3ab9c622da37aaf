package org.wiredesk.bench.report;

import java.time.Duration;

/** Turns that go on for a time. */
public final class Timed {
    /** Something that is done again and again; its result is looked at, so that it cannot be left out. */
    @FunctionalInterface
    public interface Work {
        Object run(int number) throws Exception;
    }

    private static volatile int seen;

    private Timed() {}

    /** Pieces of work a second. */
    public static Contest.Turn rate(Duration duration, Work work) {
        return () -> {
            long start = System.nanoTime();
            int done = 0;
            int sum = 0;
            do {
                sum += System.identityHashCode(work.run(done++));
            } while (System.nanoTime() - start < duration.toNanos());
            seen = sum;
            return done / ((System.nanoTime() - start) / 1e9);
        };
    }
}
