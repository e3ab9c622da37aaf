package org.wiredesk.bench.store;

import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Progress;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;

/** Storing with and without followers of the stream, in turns. */
public final class StreamBench implements Benchmark {
    private static final String NAME = "stream";
    private static final int FOLLOWERS = 1_000;
    /** Connections are made one by one. */
    private static final long SETTLING = 1_500;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        int articles = settings.size(2_500, 10_000);
        try (RunningStore store = new RunningStore(settings, 20260305)) {
            long[] most = {0};
            long[] bytes = {0};
            Contest contest = new Contest()
                    .add("alone", () -> rate(store, articles))
                    .add("followed", () -> {
                        try (StreamLoad load = new StreamLoad(store.url(), FOLLOWERS)) {
                            Thread.sleep(SETTLING);
                            double rate = rate(store, articles);
                            most[0] = Math.max(most[0], store.residentMegabytes());
                            bytes[0] += load.bytes();
                            return rate;
                        }
                    });
            // Its heap has grown to what it needs by then.
            rate(store, articles);
            rate(store, articles);
            long before = store.residentMegabytes();
            contest.run(1, settings.size(5, 5));
            results.add(Figure.against(
                            NAME,
                            "storing with 1,000 followers",
                            "articles/s",
                            contest.of("followed"),
                            "with none",
                            contest.of("alone"))
                    .atLeast(0.95)
                    .noted("each tenth never reads; the others read " + (bytes[0] >> 20) + " MB"));
            results.add(Figure.of(NAME, "resident memory at most", "MB", Samples.of(most[0]))
                    .noted(before + " MB without followers"));
        }
    }

    private static double rate(RunningStore store, int articles) throws Exception {
        long before = store.database().count("article");
        long start = System.nanoTime();
        store.publish(articles);
        store.awaitStored(before + articles);
        double rate = articles / ((System.nanoTime() - start) / 1e9);
        Progress.line("%.0f articles/s", rate);
        return rate;
    }
}
