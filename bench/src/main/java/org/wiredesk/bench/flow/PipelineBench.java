package org.wiredesk.bench.flow;

import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Progress;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;
import org.wiredesk.bench.system.JavaProcess;
import org.wiredesk.contract.Topic;

/**
 * The whole pipeline at once against its stages one after the other. Stages that share the cores cannot be faster than the sum of
 * what each takes alone; put otherwise, than the slowest of them on its share of the cores.
 */
public final class PipelineBench implements Benchmark {
    private static final String NAME = "pipeline";

    @FunctionalInterface
    private interface Awaiting {
        void await() throws Exception;
    }

    @Override
    public void run(Settings settings, Results results) throws Exception {
        int size = settings.size(1_500, 2_000);
        try (WholeSystem system = new WholeSystem(settings)) {
            system.articles.publish(size);
            system.awaitStored(size);
            system.pause();
            Samples limit = new Samples();
            Samples whole = new Samples();
            Samples[] alone = {new Samples(), new Samples(), new Samples()};
            for (int run = -settings.size(2, 3); run < settings.size(5, 7); run++) {
                double[] seconds = stages(system, size);
                double all = whole(system, size);
                double sum = seconds[0] + seconds[1] + seconds[2];
                Progress.line(
                        "%s: ingest %.2f s, enrich %.2f s, store %.2f s, all at once %.2f s",
                        run < 0 ? "warm-up" : "run", seconds[0], seconds[1], seconds[2], all);
                if (run >= 0) {
                    limit.add(size / sum);
                    whole.add(size / all);
                    for (int i = 0; i < 3; i++) {
                        alone[i].add(size / seconds[i]);
                    }
                }
            }
            results.add(Figure.against(
                            NAME,
                            "all services at once",
                            "articles/s",
                            whole,
                            "slowest stage alone on its share of the cores",
                            limit)
                    .atLeast(0.90));
            results.add(Figure.of(NAME, "ingest alone on all cores", "articles/s", alone[0]));
            results.add(Figure.of(NAME, "enrich alone on all cores", "articles/s", alone[1]));
            results.add(Figure.of(NAME, "store alone on all cores", "articles/s", alone[2]));
        }
    }

    /** Seconds that ingest, enrich and store take alone, for the same articles. */
    private static double[] stages(WholeSystem system, int size) throws Exception {
        system.articles.publish(size);
        long clean = system.rig.topics().count(Topic.CLEAN);
        long enriched = system.rig.topics().count(Topic.ENRICHED);
        long stored = system.stored();
        return new double[] {
            seconds(system.ingest, () -> system.rig.topics().await(Topic.CLEAN, clean + size)),
            seconds(system.enrich, () -> system.rig.topics().await(Topic.ENRICHED, enriched + size)),
            seconds(system.store, () -> system.awaitStored(stored + size))
        };
    }

    private static double seconds(JavaProcess stage, Awaiting done) throws Exception {
        long start = System.nanoTime();
        stage.resume();
        done.await();
        double seconds = (System.nanoTime() - start) / 1e9;
        stage.pause();
        return seconds;
    }

    private static double whole(WholeSystem system, int size) throws Exception {
        system.articles.publish(size);
        long stored = system.stored();
        long start = System.nanoTime();
        system.resume();
        system.awaitStored(stored + size);
        double seconds = (System.nanoTime() - start) / 1e9;
        system.pause();
        return seconds;
    }
}
