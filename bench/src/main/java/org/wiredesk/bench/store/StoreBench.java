package org.wiredesk.bench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.vertx.mutiny.sqlclient.Pool;
import org.wiredesk.contract.Json;
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
            postmaster = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0).strip());
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
                    median(copied),
                    median(written),
                    median(written) / median(copied),
                    median(replayed),
                    median(replayed) / median(written));
            pool.close().await().indefinitely();
        }
        return 0;
    }

    private double rate(Load load) throws Exception {
        long start = System.nanoTime();
        double[] cpu = cpu();
        load.run();
        double[] after = cpu();
        System.out.printf("   cpu ms/article: server %.3f client %.3f%n", (after[0]-cpu[0])*1000/articles, (after[1]-cpu[1])*1000/articles);
        return articles / ((System.nanoTime() - start) / 1e9);
    }

    static double[] cpu() throws Exception {
        double server = 0;
        for (ProcessHandle p : ProcessHandle.allProcesses().toList()) {
            var cmd = Path.of("/proc/" + p.pid() + "/stat");
            try {
                String s = Files.readString(cmd);
                if (s.contains("(postgres)") && mine(p)) {
                    String[] f = s.substring(s.lastIndexOf(')') + 2).split(" ");
                    server += (Long.parseLong(f[11]) + Long.parseLong(f[12])) / 100.0;
                }
            } catch (java.io.IOException e) {
            }
        }
        var os = (com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return new double[] {server, os.getProcessCpuTime() / 1e9};
    }

    static long postmaster;

    static boolean mine(ProcessHandle p) {
        for (var q = java.util.Optional.of(p); q.isPresent(); q = q.get().parent()) {
            if (q.get().pid() == postmaster) return true;
        }
        return false;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
