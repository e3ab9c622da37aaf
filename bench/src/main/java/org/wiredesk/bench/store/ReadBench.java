package org.wiredesk.bench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wiredesk.local.data.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reading from the running service, against pgbench with the same SQL, the first page, and a quiet topic. */
@Command(name = "read-bench", mixinStandardHelpOptions = true)
final class ReadBench implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"(?:publisherId|version)\"");
    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final int DEEP = 10_000;
    private static final int PAGE = 20;

    @Option(names = "--articles", description = "articles in the store", defaultValue = "210000")
    private long articles = 210_000;

    @Option(names = "--runs", description = "measured runs, after one to warm up", defaultValue = "5")
    private int runs = 5;

    @Option(names = "--seconds", description = "length of a run", defaultValue = "5")
    private int seconds = 5;

    @Option(names = "--readers", description = "readers at the same time", defaultValue = "8")
    private int readers = 8;

    @Option(names = "--ingest", description = "articles stored while searches are measured", defaultValue = "10000")
    private int ingest = 10_000;

    @Option(names = "--stream-clients", description = "followers of the stream", defaultValue = "1000")
    private int streamClients = 1_000;

    @Option(names = "--service", description = "the packaged service")
    private Path jar = Path.of("store-service/target/quarkus-app/quarkus-run.jar");

    @Option(names = "--pgbench", description = "pgbench, which the embedded server does not bring")
    private Path pgbench = Path.of("/usr/lib/postgresql/15/bin/pgbench");

    private ReadBench() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new ReadBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("wiredesk-bench-");
        try (RunningStore store = new RunningStore(folder, jar, articles)) {
            System.out.printf("%d articles in the store%n", store.database().count("article"));
            List<String> searches = List.of(
                    "/api/articles?q=karo%20OR%20levsor", "/api/articles?q=minta", "/api/articles?q=nuger%20-wen");
            if (Files.isExecutable(pgbench)) {
                againstPgBench(store, folder, searches);
            } else {
                System.out.println("there is no pgbench at " + pgbench + ": reading is not compared with it");
            }
            deepPages(store);
            whileStoring(store, searches);
            StreamLoad.measure(store, streamClients, ingest);
            export(store);
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private void againstPgBench(RunningStore store, Path folder, List<String> searches) throws Exception {
        List<String> byId = new ArrayList<>();
        Matcher ids = ID.matcher(store.get("/api/articles?limit=50").body());
        while (ids.find()) {
            byId.add("/api/articles/" + ids.group(1));
        }
        compare(store, folder, "by id", byId);
        compare(store, folder, "page of 20", List.of("/api/articles", "/api/articles?sort=published"));
        compare(store, folder, "search page", searches);
    }

    private void compare(RunningStore store, Path folder, String name, List<String> paths) throws Exception {
        PgBench limit = new PgBench(pgbench, store, folder);
        Duration duration = Duration.ofSeconds(seconds);
        HttpLoad.run(store, paths, readers, duration);
        List<Path> scripts = limit.scripts(name.replace(' ', '-'), paths);
        List<Double> limits = new ArrayList<>();
        List<Double> reached = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            limits.add(limit.rate(scripts, readers, duration));
            reached.add(HttpLoad.run(store, paths, readers, duration).count() / (double) seconds);
        }
        System.out.printf(
                "%-12s pgbench %.0f/s  service %.0f/s  ratio %.2f  (%d statements a request)%n",
                name,
                Medians.of(limits),
                Medians.of(reached),
                Medians.of(reached) / Medians.of(limits),
                Files.readAllLines(scripts.get(0)).size());
    }

    private void deepPages(RunningStore store) throws Exception {
        String cursor = "";
        // A cursor says where a page ends, not how long the pages are: larger ones lead there faster.
        for (long seen = 0; seen < (long) (DEEP - 1) * PAGE; seen += 100) {
            Matcher next = CURSOR.matcher(
                    store.get("/api/articles?limit=100&fields=id" + cursor).body());
            if (!next.find()) {
                System.out.println("there are not enough articles for page " + DEEP);
                return;
            }
            cursor = "&cursor=" + next.group(1);
        }
        List<Double> first = new ArrayList<>();
        List<Double> deep = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            double one = p99(store, List.of("/api/articles?limit=" + PAGE));
            double other = p99(store, List.of("/api/articles?limit=" + PAGE + cursor));
            if (run > 0) {
                first.add(one);
                deep.add(other);
            }
        }
        System.out.printf(
                "page 1 p99 %.1f ms  page 10,000 p99 %.1f ms  ratio %.2f%n",
                Medians.of(first), Medians.of(deep), Medians.of(deep) / Medians.of(first));
    }

    private double p99(RunningStore store, List<String> paths) throws InterruptedException {
        return HttpLoad.run(store, paths, 1, Duration.ofSeconds(seconds)).percentile(99);
    }

    private void whileStoring(RunningStore store, List<String> searches) throws Exception {
        double idle = p99(store, searches);
        long before = store.database().count("article");
        store.publish(ingest);
        Latencies busy = new Latencies();
        while (store.database().count("article") < before + ingest / 2) {
            busy = HttpLoad.run(store, searches, 1, Duration.ofSeconds(seconds));
        }
        System.out.printf(
                "search p99 idle %.1f ms  while storing %.1f ms  ratio %.2f%n",
                idle, busy.percentile(99), busy.percentile(99) / idle);
        store.awaitStored(before + ingest);
    }

    private void export(RunningStore store) throws Exception {
        long before = store.residentMegabytes();
        long most = before;
        long lines = 0;
        try (var reader = store.open("/api/articles/export")) {
            while (reader.readLine() != null) {
                if (++lines % 5_000 == 0) {
                    most = Math.max(most, store.residentMegabytes());
                }
            }
        }
        System.out.printf(
                "export of %d articles: resident %d MB before, %d at most, +%d%n", lines, before, most, most - before);
    }
}
