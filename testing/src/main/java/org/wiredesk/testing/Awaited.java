package org.wiredesk.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What comes sooner or later. */
final class Awaited {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final long PAUSE_MS = 20;

    private Awaited() {}

    /** @throws AssertionError when it does not come within a minute */
    static <T> T value(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting for " + what, e);
            }
        }
        throw new AssertionError("no " + what + " within a minute");
    }
}
