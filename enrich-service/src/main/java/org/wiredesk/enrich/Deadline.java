package org.wiredesk.enrich;

import java.time.Duration;

/** The time budget of one article. Long loops ask it now and then. */
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** A deadline that far from now. */
    public static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + budget.toNanos());
    }

    /** @throws Passed when the budget is used up */
    public void check() {
        if (System.nanoTime() - end > 0) {
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
