package org.wiredesk.enrich;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time budget of one article, for the thread that works on it. Long loops ask it now and then. From one question to the next a
 * second counts at most: a process that was stopped for a minute has not worked for a minute, and the article is not at fault.
 */
public final class Deadline {
    private static final long LONGEST_STEP = Duration.ofSeconds(1).toNanos();

    private final LongSupplier clock;
    private final long budget;
    private long asked;
    private long spent;

    Deadline(Duration budget, LongSupplier clock) {
        this.budget = budget.toNanos();
        this.clock = clock;
        asked = clock.getAsLong();
    }

    /** A budget that begins now. */
    public static Deadline in(Duration budget) {
        return new Deadline(budget, System::nanoTime);
    }

    /** @throws Passed when the budget is used up */
    public void check() {
        long now = clock.getAsLong();
        spent += Math.min(now - asked, LONGEST_STEP);
        asked = now;
        if (spent > budget) {
            throw new Passed();
        }
    }

    /** The budget is used up. */
    public static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Passed() {
            super("over the time budget", null, false, false);
        }
    }
}
