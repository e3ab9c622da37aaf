package org.wiredesk.bench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Progress;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;

/** Reading from the running service, against pgbench with the same SQL, the first page, and a quiet topic. */
public final class ReadBench implements Benchmark {
    private static final String NAME = "reads";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"(?:publisherId|version)\"");
    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final List<String> SEARCHES =
            List.of("/api/articles?q=karo%20OR%20levsor", "/api/articles?q=minta", "/api/articles?q=nuger%20-wen");
    private static final int DEEP = 10_000;
    private static final int PAGE = 20;
    private static final int READERS = 8;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        Duration turn = Duration.ofSeconds(settings.size(2, 5));
        try (RunningStore store = new RunningStore(settings, 20260306)) {
            Optional<Path> pgbench = PgBench.find();
            if (pgbench.isPresent()) {
                try (HttpLoad load = new HttpLoad(store.url(), READERS)) {
                    PgBench limit = new PgBench(pgbench.get(), store, settings.work());
                    againstPgBench(settings, store, load, limit, turn, results);
                }
            } else {
                results.skip(NAME, "reading against pgbench", "there is no pgbench (Debian: postgresql-contrib)");
            }
            try (HttpLoad reader = new HttpLoad(store.url(), 1)) {
                deepPages(settings, store, reader, turn, results);
                whileStoring(settings, store, reader, results);
            }
            export(settings, store, results);
        }
    }

    private static void againstPgBench(
            Settings settings, RunningStore store, HttpLoad load, PgBench limit, Duration turn, Results results)
            throws Exception {
        List<String> byId = new ArrayList<>();
        Matcher ids = ID.matcher(store.get("/api/articles?limit=50"));
        while (ids.find()) {
            byId.add("/api/articles/" + ids.group(1));
        }
        compare(settings, load, limit, "by id", byId, turn, results);
        compare(
                settings,
                load,
                limit,
                "page of 20",
                List.of("/api/articles", "/api/articles?sort=published"),
                turn,
                results);
        compare(settings, load, limit, "search page", SEARCHES, turn, results);
    }

    private static void compare(
            Settings settings,
            HttpLoad load,
            PgBench limit,
            String name,
            List<String> paths,
            Duration turn,
            Results results)
            throws Exception {
        List<Path> scripts = limit.scripts(name.replace(' ', '-'), paths);
        // Until the service's way to this answer is compiled.
        load.run(paths, Duration.ofSeconds(settings.size(8, 20)));
        Contest contest = new Contest()
                .add("pgbench", () -> limit.rate(scripts, READERS, turn))
                .add("service", () -> load.run(paths, turn).count() / (turn.toNanos() / 1e9))
                .run(1, settings.size(5, 5));
        Progress.line("%s done", name);
        results.add(Figure.against(NAME, name, "requests/s", contest.of("service"), "pgbench", contest.of("pgbench"))
                .atLeast(0.50)
                .noted(Files.readAllLines(scripts.get(0)).size() + " statements a request"));
    }

    private static void deepPages(
            Settings settings, RunningStore store, HttpLoad reader, Duration turn, Results results) throws Exception {
        String cursor = "";
        // A cursor says where a page ends, not how long the pages are: larger ones lead there faster.
        for (long seen = 0; seen < (long) (DEEP - 1) * PAGE; seen += 100) {
            Matcher next = CURSOR.matcher(store.get("/api/articles?limit=100&fields=id" + cursor));
            if (!next.find()) {
                results.skip(NAME, "page 10,000", "there are not enough articles");
                return;
            }
            cursor = "&cursor=" + next.group(1);
        }
        String deep = "/api/articles?limit=" + PAGE + cursor;
        Contest contest = new Contest()
                .add("first", () -> p99(reader, List.of("/api/articles?limit=" + PAGE), turn))
                .add("deep", () -> p99(reader, List.of(deep), turn))
                .run(1, settings.size(5, 9));
        results.add(Figure.against(NAME, "page 10,000, p99", "ms", contest.of("deep"), "page 1", contest.of("first"))
                .atMost(1.2)
                .noted("of %,d articles".formatted(store.database().count("article"))));
    }

    private static double p99(HttpLoad reader, List<String> paths, Duration turn) throws Exception {
        return reader.run(paths, turn).percentile(99);
    }

    /** All searches of the time that storing takes against as long a time of peace. */
    private static void whileStoring(Settings settings, RunningStore store, HttpLoad reader, Results results)
            throws Exception {
        int articles = settings.size(3_000, 10_000);
        Samples idle = new Samples();
        Samples busy = new Samples();
        for (int run = -1; run < settings.size(5, 5); run++) {
            double peace = p99(reader, SEARCHES, Duration.ofSeconds(settings.size(2, 5)));
            long before = store.database().count("article");
            store.publish(articles);
            Latencies storing = new Latencies();
            while (store.database().count("article") < before + articles) {
                storing.addAll(reader.run(SEARCHES, Duration.ofMillis(300)));
            }
            if (run >= 0) {
                idle.add(peace);
                busy.add(storing.percentile(99));
            }
        }
        results.add(Figure.against(NAME, "search while storing, p99", "ms", busy, "idle", idle)
                .atMost(2));
    }

    private static void export(Settings settings, RunningStore store, Results results) throws Exception {
        // Once before, so that the heap is what reading makes of it.
        exported(store, settings.size(20_000, 100_000));
        long before = store.residentMegabytes();
        long[] all = exported(store, Long.MAX_VALUE);
        results.add(Figure.of(NAME, "export, growth of resident memory", "MB", Samples.of(Math.max(0, all[1] - before)))
                .atMost(64)
                .noted("%,d articles; %d MB before".formatted(all[0], before)));
    }

    /** Lines read, and the most that was resident meanwhile, in MB. */
    private static long[] exported(RunningStore store, long most) throws Exception {
        long lines = 0;
        long resident = 0;
        try (var reader = store.open("/api/articles/export")) {
            while (lines < most && reader.readLine() != null) {
                if (++lines % 5_000 == 0) {
                    resident = Math.max(resident, store.residentMegabytes());
                }
            }
        }
        return new long[] {lines, resident};
    }
}
