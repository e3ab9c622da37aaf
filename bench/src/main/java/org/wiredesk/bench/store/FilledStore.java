package org.wiredesk.bench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.vertx.mutiny.sqlclient.Pool;
import org.wiredesk.bench.Progress;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.system.StoreDatabase;
import org.wiredesk.contract.Json;
import org.wiredesk.store.articles.WritePath;

/** Databases that hold many articles. */
final class FilledStore {
    private static final int SEED = 2_000;
    private static final long SEED_OF_RANDOM = 20260303;

    private FilledStore() {}

    static int size(Settings settings) {
        return settings.size(204_000, 1_000_000);
    }

    /** The large one, which the first benchmark of a run that needs it fills for the others. */
    static StoreDatabase shared(Settings settings) throws Exception {
        return open(Files.createDirectories(settings.work().resolve("filled")), size(settings));
    }

    /** Fills a database that is empty: a seed by the service's own write path, copies of it under other ids by the database. */
    static StoreDatabase open(Path folder, int articles) throws Exception {
        StoreDatabase database = new StoreDatabase(folder);
        if (database.count("article") > 0) {
            return database;
        }
        Progress.line("filling a database with %,d articles", articles);
        FictionalNews news = new FictionalNews(SEED_OF_RANDOM);
        Pool pool = database.pool(4);
        List<byte[]> events = new ArrayList<>();
        for (int i = 0; i < Math.min(SEED, articles); i++) {
            events.add(Json.write(news.article(i)));
        }
        new WritePath(pool, 2).write(events, 500);
        pool.close().await().indefinitely();
        for (long from = SEED; from < articles; from += SEED) {
            database.multiply(from / SEED);
        }
        database.execute("VACUUM ANALYZE");
        return database;
    }
}
