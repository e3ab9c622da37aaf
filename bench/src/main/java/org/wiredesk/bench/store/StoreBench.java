package org.wiredesk.bench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.vertx.mutiny.sqlclient.Pool;
import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Progress;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;
import org.wiredesk.bench.system.StoreDatabase;
import org.wiredesk.contract.Json;
import org.wiredesk.store.articles.WritePath;

/** Articles a second into the store: the service's own write path, a replay of the same, COPY, and others' ways, in turns. */
public final class StoreBench implements Benchmark {
    private static final String NAME = "store";
    private static final String UNIT = "articles/s";
    private static final int BATCH = 500;
    private static final int LANES = 2;
    /** The slow ways write the first of the articles only. */
    private static final int FEW = 1_000;

    private interface Load {
        void run() throws Exception;
    }

    @Override
    public void run(Settings settings, Results results) throws Exception {
        int articles = settings.size(4_000, 10_000);
        int few = Math.min(FEW, articles);
        FictionalNews news = new FictionalNews(20260302);
        List<byte[]> events = new ArrayList<>(articles);
        for (int i = 0; i < articles; i++) {
            events.add(Json.write(news.article(i)));
        }
        Path folder = Files.createTempDirectory(settings.work(), "store-");
        try (StoreDatabase database = new StoreDatabase(folder)) {
            Pool pool = database.pool(4);
            WritePath service = new WritePath(pool, LANES);
            service.write(events, BATCH);
            CopyLoad copy = new CopyLoad(database, folder);
            try (HibernateUpsert hibernate = new HibernateUpsert(database, few, BATCH)) {
                RowByRow rows = new RowByRow(database, few);
                Contest contest = new Contest()
                        .add("COPY", () -> rate(database, articles, copy::run))
                        .add("service", () -> rate(database, articles, () -> service.write(events, BATCH)))
                        .add("replay", () -> rate(articles, () -> service.write(events, BATCH)))
                        .add("upsertMultiple", () -> rate(database, few, hibernate::run))
                        .add("row by row", () -> {
                            database.clear();
                            // Articles refer to their sources.
                            copy.run(List.of("source"));
                            return rate(few, rows::run);
                        })
                        .run(settings.size(1, 2), settings.size(5, 7));
                report(results, contest);
            }
            pool.close().await().indefinitely();
        }
    }

    private static void report(Results results, Contest contest) {
        Samples service = contest.of("service");
        results.add(Figure.against(NAME, "write path", UNIT, service, "COPY", contest.of("COPY"))
                .atLeast(0.85));
        results.add(Figure.against(NAME, "replay of what is stored", UNIT, contest.of("replay"), "first load", service)
                .atLeast(5));
        results.add(Figure.against(
                        NAME,
                        "write path against Hibernate Reactive",
                        UNIT,
                        service,
                        "upsertMultiple",
                        contest.of("upsertMultiple"))
                .atLeast(3)
                .noted("the same rows into the same tables, each table by upsertMultiple, " + BATCH
                        + " articles in a transaction; the entities are there before, so reading events is not part of"
                        + " it"));
        results.add(Figure.against(
                        NAME,
                        "write path against a plain sink",
                        UNIT,
                        service,
                        "one JDBC upsert a row",
                        contest.of("row by row"))
                .atLeast(1)
                .noted("it writes the article rows alone, each in a transaction of its own"));
    }

    private static double rate(StoreDatabase database, int articles, Load load) throws Exception {
        database.clear();
        return rate(articles, load);
    }

    private static double rate(int articles, Load load) throws Exception {
        long start = System.nanoTime();
        load.run();
        double rate = articles / ((System.nanoTime() - start) / 1e9);
        Progress.line("%.0f articles/s", rate);
        return rate;
    }
}
