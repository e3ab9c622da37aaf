package org.wiredesk.store.articles;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wiredesk.edge.delivery.WaitingValue;
import org.wiredesk.store.StoreConfig;

/** The service's own way from the bytes of events to committed rows, for benchmarks: it stands in the writer's package. */
public final class WritePath {
    private final Lanes lanes;
    private final int threads;

    private record Settings(int lanes, Duration timeout, Duration backOff, Duration maxBackOff)
            implements StoreConfig.Write {}

    public WritePath(Pool pool, int lanes) {
        threads = lanes;
        this.lanes = new Lanes(
                new ArticleWriter(pool),
                new Settings(lanes, Duration.ofMinutes(1), Duration.ofMillis(200), Duration.ofSeconds(10)),
                (filing, detail) -> {
                    throw new IllegalStateException("article " + filing.id() + ": " + detail);
                },
                () -> {});
    }

    /** Writes batch after batch, as they come from the topic. */
    public void write(List<byte[]> events, int batch) {
        for (int from = 0; from < events.size(); from += batch) {
            List<ConsumerRecord<byte[], WaitingValue>> records = new ArrayList<>();
            for (byte[] event : events.subList(from, Math.min(events.size(), from + batch))) {
                records.add(new ConsumerRecord<>("articles.enriched", 0, 0, new byte[0], WaitingValue.plain(event)));
            }
            ParsedBatch.of(records, threads, Infrastructure.getDefaultWorkerPool())
                    .chain(parsed -> lanes.write(parsed.filings()))
                    .await()
                    .indefinitely();
        }
    }
}
