package org.wiredesk.enrich.operations;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * The platform threads on which all CPU-bound work runs, as many as there are processors: more would only take turns, and the
 * event loop stays free. The queue is bounded by those who fill it: two batches and the requests under way.
 */
@Singleton
public class WorkerPool {
    private final ThreadPoolExecutor threads;

    WorkerPool(EnrichSettings settings, MeterRegistry registry) {
        int size = settings.workers().orElse(Runtime.getRuntime().availableProcessors());
        threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named());
        registry.gauge("wiredesk.pool.queue", EnrichMetrics.STAGE, threads, pool -> pool.getQueue()
                .size());
        registry.gauge("wiredesk.pool.active", EnrichMetrics.STAGE, threads, ThreadPoolExecutor::getActiveCount);
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

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
