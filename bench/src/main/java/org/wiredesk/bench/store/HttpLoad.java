package org.wiredesk.bench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers who each ask for one thing after the other, over a connection that they keep. */
final class HttpLoad implements AutoCloseable {
    private final List<HttpConnection> readers = new ArrayList<>();
    private final ExecutorService threads;

    HttpLoad(String url, int readers) throws IOException {
        for (int i = 0; i < readers; i++) {
            this.readers.add(new HttpConnection(url));
        }
        threads = Executors.newFixedThreadPool(readers);
    }

    /** The times of all requests, which are picked at random from the given ones. */
    Latencies run(List<String> paths, Duration duration) throws InterruptedException, ExecutionException {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + duration.toNanos();
        List<Future<?>> reading = new ArrayList<>();
        for (int i = 0; i < readers.size(); i++) {
            HttpConnection reader = readers.get(i);
            Random random = new Random(i);
            reading.add(threads.submit(() -> read(reader, paths, random, end, latencies)));
        }
        for (Future<?> one : reading) {
            one.get();
        }
        return latencies;
    }

    private static void read(HttpConnection reader, List<String> paths, Random random, long end, Latencies latencies) {
        try {
            for (long start = System.nanoTime(); start < end; ) {
                reader.get(paths.get(random.nextInt(paths.size())));
                long now = System.nanoTime();
                latencies.add(now - start);
                start = now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (HttpConnection reader : readers) {
            reader.close();
        }
    }
}
