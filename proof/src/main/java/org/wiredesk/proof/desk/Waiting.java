package org.wiredesk.proof.desk;

import java.time.Duration;

/** Waits for things that other processes do. */
public final class Waiting {
    private static final Duration POLL = Duration.ofMillis(200);

    /** Something that is so or not yet; an exception means not yet. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    private Waiting() {}

    /**
     * Returns when it has become so.
     *
     * @throws IllegalStateException when it does not in time; the cause is what stood against it last
     */
    public static void until(String what, Duration limit, Condition condition) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Exception last = null;
        while (true) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                last = e;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException(what + " not within " + limit.toSeconds() + " s", last);
            }
            Thread.sleep(POLL.toMillis());
        }
    }
}
