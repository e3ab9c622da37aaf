package org.wiredesk.bench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.vertx.mutiny.sqlclient.Pool;
import org.wiredesk.contract.Json;
import org.wiredesk.local.data.Folders;
import org.wiredesk.store.articles.WritePath;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Articles a second into the store: the service's own write path, a replay of the same, and COPY of the same rows, in turns. */
@Command(name = "store-bench", mixinStandardHelpOptions = true)
final class StoreBench implements Callable<Integer> {
    @Option(names = "--articles", description = "articles of one run", defaultValue = "10000")
    private int articles = 10_000;

    @Option(names = "--runs", description = "measured runs, after one to warm up", defaultValue = "5")
    private int runs = 5;

    @Option(names = "--batch", description = "events of a batch", defaultValue = "500")
    private int batch = 500;

    @Option(names = "--lanes", description = "transactions at the same time", defaultValue = "2")
    private int lanes = 2;

    private StoreBench() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new StoreBench()).execute(arguments));
    }

    private interface Load {
        void run() throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        FictionalNews news = new FictionalNews(20260302);
        List<byte[]> events = new ArrayList<>(articles);
        for (int i = 0; i < articles; i++) {
            events.add(Json.write(news.article(i)));
        }
        Path folder = Files.createTempDirectory("wiredesk-bench-");
        try (StoreDatabase database = new StoreDatabase(folder)) {
            Pool pool = database.pool(4);
            WritePath service = new WritePath(pool, lanes);
            service.write(events, batch);
            CopyLoad copy = new CopyLoad(database, folder);
            List<Double> copied = new ArrayList<>();
            List<Double> written = new ArrayList<>();
            List<Double> replayed = new ArrayList<>();
            for (int run = 0; run <= runs; run++) {
                database.clear();
                double limit = rate(copy::run);
                database.clear();
                double first = rate(() -> service.write(events, batch));
                double again = rate(() -> service.write(events, batch));
                System.out.printf(
                        "%s COPY %.0f/s  service %.0f/s (%.2f)  replay %.0f/s (%.1fx)%n",
                        run == 0 ? "warm-up" : "run " + run, limit, first, first / limit, again, again / first);
                if (run > 0) {
                    copied.add(limit);
                    written.add(first);
                    replayed.add(again);
                }
            }
            System.out.printf(
                    "median  COPY %.0f/s  service %.0f/s (%.2f)  replay %.0f/s (%.1fx)%n",
                    Medians.of(copied),
                    Medians.of(written),
                    Medians.of(written) / Medians.of(copied),
                    Medians.of(replayed),
                    Medians.of(replayed) / Medians.of(written));
            pool.close().await().indefinitely();
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private double rate(Load load) throws Exception {
        long start = System.nanoTime();
        load.run();
        return articles / ((System.nanoTime() - start) / 1e9);
    }
}
