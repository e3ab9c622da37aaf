package org.wiredesk.local.process;

import java.time.Duration;

/** How long to wait before a program that keeps ending is started again: twice as long each time. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /**
     * A program that ran this long starts with a clean slate. Long enough for one that cannot start to be told from one that was
     * killed, and not so long that a program which somebody kills now and then is held back ever more.
     */
    private static final Duration SETTLED = Duration.ofSeconds(20);

    private Duration next = FIRST;

    /** The wait after an end, given how long the program had run. */
    public Duration after(Duration ran) {
        if (ran.compareTo(SETTLED) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return wait;
    }
}
