package org.wiredesk.bench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Readers who each ask for one thing after the other. */
final class HttpLoad {
    private HttpLoad() {}

    /** The times of all requests, which are picked at random from the given ones. */
    static Latencies run(RunningStore store, List<String> paths, int readers, Duration duration)
            throws InterruptedException {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + duration.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            Random random = new Random(reader);
            Thread thread = new Thread(() -> read(store, paths, random, end, latencies));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return latencies;
    }

    private static void read(RunningStore store, List<String> paths, Random random, long end, Latencies latencies) {
        try {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                int status = store.get(paths.get(random.nextInt(paths.size()))).statusCode();
                if (status != 200) {
                    throw new IllegalStateException("the store answered " + status);
                }
                latencies.add(System.nanoTime() - start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
