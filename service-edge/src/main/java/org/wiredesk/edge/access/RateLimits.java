package org.wiredesk.edge.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** A limit for each caller, of the last so many: those who have not asked for long have a full one anyway. Safe for many threads. */
final class RateLimits {
    private static final int REMEMBERED = 10_000;

    private final int perSecond;
    private final Map<String, RateLimit> byCaller = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RateLimit> eldest) {
            return size() > REMEMBERED;
        }
    };

    RateLimits(int perSecond) {
        this.perSecond = perSecond;
    }

    /** @param now of a clock that never goes back, in nanoseconds */
    boolean allows(String caller, long now) {
        RateLimit limit;
        synchronized (byCaller) {
            limit = byCaller.computeIfAbsent(caller, name -> new RateLimit(perSecond, now));
        }
        return limit.allows(now);
    }
}
