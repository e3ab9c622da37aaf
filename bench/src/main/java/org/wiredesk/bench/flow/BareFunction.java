package org.wiredesk.bench.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.wiredesk.enrich.ArticleText;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.Enricher;

/** The limit: the function itself on all cores, with nothing around it. */
final class BareFunction {
    private static final Duration AMPLE = Duration.ofMinutes(1);

    private final Enricher enricher = Enricher.load();
    private final List<ArticleText> articles;

    BareFunction(List<ArticleText> articles) {
        this.articles = articles;
    }

    /** Articles a second. */
    double run(int count) throws InterruptedException, ExecutionException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < cores; i++) {
            workers.add(threads.submit(() -> {
                for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                    enricher.enrich(articles.get(n % articles.size()), Deadline.in(AMPLE));
                }
            }));
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
        threads.shutdown();
        return count / ((System.nanoTime() - start) / 1e9);
    }
}
