package org.wiredesk.local.reprocess;

import java.util.concurrent.TimeUnit;

/** Lets through so many a second, evenly. */
final class Pace {
    private final long stepNanos;
    private long next = System.nanoTime();

    Pace(double perSecond) {
        stepNanos = (long) (1e9 / perSecond);
    }

    void await() throws InterruptedException {
        long now = System.nanoTime();
        if (next - now > 0) {
            TimeUnit.NANOSECONDS.sleep(next - now);
        } else {
            next = now;
        }
        next += stepNanos;
    }
}
