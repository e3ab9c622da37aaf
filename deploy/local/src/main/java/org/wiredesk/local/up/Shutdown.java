package org.wiredesk.local.up;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C, SIGTERM and the end of the terminal into an interruption of the thread that runs the system, and keeps the JVM
 * alive until that thread has stopped everything.
 */
final class Shutdown implements AutoCloseable {
    /** More than all the limits for stopping the parts together. */
    private static final long LIMIT_SECONDS = 120;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread hook;

    Shutdown(Thread running) {
        hook = new Thread(
                () -> {
                    running.interrupt();
                    try {
                        if (!stopped.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                            System.err.println("wiredesk: not everything could be stopped in time.");
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Everything is stopped: the JVM may end. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is already ending.
        }
    }
}
