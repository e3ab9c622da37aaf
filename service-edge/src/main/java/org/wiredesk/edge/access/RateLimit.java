package org.wiredesk.edge.access;

/** A token bucket: so many requests a second, twice as many for a moment. Safe for use by many threads. */
final class RateLimit {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private double tokens;
    private long last;

    RateLimit(int perSecond, long now) {
        this.perSecond = perSecond;
        this.tokens = 2.0 * perSecond;
        this.last = now;
    }

    /** @param now of a clock that never goes back, in nanoseconds */
    synchronized boolean allows(long now) {
        tokens = Math.min(2 * perSecond, tokens + (now - last) / NANOS * perSecond);
        last = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
