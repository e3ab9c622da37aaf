package org.wiredesk.bench.flow;

import java.time.Duration;

import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Progress;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;
import org.wiredesk.bench.store.Latencies;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.postgres.PostgresServer;

/** How long an article takes from being published to being readable, at half of what the pipeline can take. */
public final class LatencyBench implements Benchmark {
    private static final String NAME = "latency";

    @Override
    public void run(Settings settings, Results results) throws Exception {
        Duration turn = Duration.ofSeconds(settings.size(8, 20));
        // Services that are not compiled yet take far fewer, and the load would be too light.
        int warmUp = settings.size(12_000, 40_000);
        int counted = settings.size(1_500, 3_000);
        try (WholeSystem system = new WholeSystem(settings)) {
            String url = system.database.server().jdbcUrl();
            system.articles.publish(warmUp);
            system.awaitStored(warmUp);
            long start = System.nanoTime();
            system.articles.publish(counted);
            system.awaitStored((long) warmUp + counted);
            double rate = counted / ((System.nanoTime() - start) / 1e9) / 2;
            Progress.line("half of the load is %.0f/s", rate);
            try (BareChain chain = new BareChain(system.rig.brokers(), system.rig.topics(), url, PostgresServer.USER);
                    Arrivals stored = new Arrivals(
                            url, PostgresServer.USER, "SELECT publisher_id FROM article WHERE publisher_id = ANY (?)");
                    Arrivals upserted =
                            new Arrivals(url, PostgresServer.USER, "SELECT id FROM bench_article WHERE id = ANY (?)")) {
                Samples[] bare = {new Samples(), new Samples()};
                Samples[] whole = {new Samples(), new Samples()};
                for (int run = -1; run < settings.size(5, 7); run++) {
                    Latencies limit = upserted.measure(() -> system.articles.publish(BareChain.FIRST), rate, turn);
                    Latencies reached =
                            stored.measure(() -> system.articles.publish(Topic.RAW.topicName()), rate, turn);
                    Progress.line(
                            "%s: bare p50 %.1f ms, p99 %.1f ms; whole p50 %.1f ms, p99 %.1f ms",
                            run < 0 ? "warm-up" : "run",
                            limit.percentile(50),
                            limit.percentile(99),
                            reached.percentile(50),
                            reached.percentile(99));
                    if (run >= 0) {
                        bare[0].add(limit.percentile(50));
                        bare[1].add(limit.percentile(99));
                        whole[0].add(reached.percentile(50));
                        whole[1].add(reached.percentile(99));
                    }
                }
                String limit = "two bare hops and one upsert";
                String note = String.format(java.util.Locale.ROOT, "at %.0f articles/s", rate);
                results.add(Figure.against(NAME, "publish to readable, p50", "ms", whole[0], limit, bare[0])
                        .atMost(2)
                        .noted(note));
                results.add(Figure.against(NAME, "publish to readable, p99", "ms", whole[1], limit, bare[1])
                        .atMost(2)
                        .noted(note));
            }
        }
    }
}
