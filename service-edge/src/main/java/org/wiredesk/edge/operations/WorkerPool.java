package org.wiredesk.edge.operations;

import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.wiredesk.contract.Stage;

/**
 * The platform threads on which all CPU-bound work runs, as many as there are processors: more would only take turns, and the
 * event loop stays free. The queue is bounded by those who fill it: two batches and the requests under way.
 */
public final class WorkerPool implements AutoCloseable {
    private final ThreadPoolExecutor threads;

    /** @param workers number of threads; one per processor where it is empty */
    public WorkerPool(OptionalInt workers, MeterRegistry registry, Stage stage) {
        int size = workers.orElse(Runtime.getRuntime().availableProcessors());
        Tags tags = Tags.of("stage", stage.code());
        threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named());
        registry.gauge(
                "wiredesk.pool.queue", tags, threads, pool -> pool.getQueue().size());
        registry.gauge("wiredesk.pool.size", tags, threads, ThreadPoolExecutor::getMaximumPoolSize);
        registry.gauge("wiredesk.pool.active", tags, threads, ThreadPoolExecutor::getActiveCount);
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory plain = Executors.defaultThreadFactory();
        return task -> {
            Thread thread = plain.newThread(task);
            thread.setName("worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    public <T> CompletableFuture<T> submit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /** Runs the work on the pool and waits for it; not for use on an event loop or in the pool itself. */
    public <T> T call(Supplier<T> work) {
        try {
            return submit(work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** What has not begun is given up, what runs is interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
