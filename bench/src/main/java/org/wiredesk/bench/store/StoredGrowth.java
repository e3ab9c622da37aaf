package org.wiredesk.bench.store;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import io.vertx.mutiny.sqlclient.Pool;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.system.StoreDatabase;
import org.wiredesk.contract.Json;
import org.wiredesk.store.articles.WritePath;

/** Storing new articles where few are stored and where many are, in turns. */
public final class StoredGrowth {
    private static final int SMALL = 10_000;
    private static final int BATCH = 500;
    private static final int ARTICLES = 1_000;

    private StoredGrowth() {}

    public static void measure(Settings settings, Results results) throws Exception {
        FictionalNews news = new FictionalNews(20260304);
        try (StoreDatabase small = FilledStore.open(Files.createTempDirectory(settings.work(), "small-"), SMALL);
                StoreDatabase large = FilledStore.shared(settings)) {
            Pool smallPool = small.pool(4);
            Pool largePool = large.pool(4);
            WritePath few = new WritePath(smallPool, 2);
            WritePath many = new WritePath(largePool, 2);
            Contest contest = new Contest()
                    .add("small", () -> millis(few, news))
                    .add("large", () -> millis(many, news))
                    .run(settings.size(2, 2), settings.size(7, 9));
            results.add(Figure.against(
                            "growth",
                            "storing an article with %,d stored".formatted(FilledStore.size(settings)),
                            "ms",
                            contest.of("large"),
                            "with 10,000 stored",
                            contest.of("small"))
                    .atMost(1.25));
            smallPool.close().await().indefinitely();
            largePool.close().await().indefinitely();
        }
    }

    private static double millis(WritePath path, FictionalNews news) {
        List<byte[]> events = new ArrayList<>(ARTICLES);
        for (int i = 0; i < ARTICLES; i++) {
            events.add(Json.write(news.article(i)));
        }
        long start = System.nanoTime();
        path.write(events, BATCH);
        return (System.nanoTime() - start) / 1e6 / ARTICLES;
    }
}
