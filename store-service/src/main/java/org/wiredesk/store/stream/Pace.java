package org.wiredesk.store.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * Does one thing after the other, and rests after each for nine times as long as it took: however many readers follow the stream,
 * the database does little else for them while articles are written. Safe for use by many threads.
 */
final class Pace {
    private static final int REST = 9;
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final ScheduledExecutorService timer;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    Pace(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Whether all is done that was asked for. */
    synchronized boolean isIdle() {
        return !busy;
    }

    <T> Uni<T> take(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> add(() -> run(work, emitter)));
    }

    private <T> void run(Supplier<Uni<T>> work, UniEmitter<? super T> emitter) {
        long start = System.nanoTime();
        Uni.createFrom()
                .deferred(work::get)
                .onTermination()
                .invoke(() -> rest(System.nanoTime() - start))
                .subscribe()
                .with(emitter::complete, emitter::fail);
    }

    private void add(Runnable task) {
        synchronized (this) {
            waiting.add(task);
            if (busy) {
                return;
            }
            busy = true;
        }
        next();
    }

    private void rest(long nanos) {
        timer.schedule(this::next, Math.min(REST * nanos, LONGEST_REST.toNanos()), TimeUnit.NANOSECONDS);
    }

    private void next() {
        Runnable task;
        synchronized (this) {
            task = waiting.poll();
            busy = task != null;
        }
        if (task != null) {
            task.run();
        }
    }
}
