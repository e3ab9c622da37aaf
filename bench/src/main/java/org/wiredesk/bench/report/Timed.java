package org.wiredesk.bench.report;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.OperatingSystemMXBean;

/**
 * Turns of work in this JVM, by the processor time that it takes, compiler and garbage collector included: what a core does in a second,
 * whatever else the machine is doing.
 */
public final class Timed {
    /** Something that is done again and again; its result is looked at, so that it cannot be left out. */
    @FunctionalInterface
    public interface Work {
        Object run(int number) throws Exception;
    }

    /** Asking for the processor time takes a microsecond, which is as long as some work. */
    private static final long ASK_EVERY_NANOS = 2_000_000;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static volatile int seen;

    private Timed() {}

    /** Pieces of work in a second of processor time. */
    public static Contest.Turn rate(Duration duration, Work work) {
        return () -> {
            int done = 0;
            int sum = 0;
            long start = SYSTEM.getProcessCpuTime();
            long used;
            do {
                long asked = System.nanoTime();
                do {
                    sum += System.identityHashCode(work.run(done++));
                } while (System.nanoTime() - asked < ASK_EVERY_NANOS);
                used = SYSTEM.getProcessCpuTime() - start;
            } while (used < duration.toNanos());
            seen = sum;
            return done / (used / 1e9);
        };
    }
}
