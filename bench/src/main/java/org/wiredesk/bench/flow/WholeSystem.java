package org.wiredesk.bench.flow;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import org.wiredesk.bench.Settings;
import org.wiredesk.bench.system.JavaProcess;
import org.wiredesk.bench.system.Part;
import org.wiredesk.bench.system.RawArticles;
import org.wiredesk.bench.system.Rig;
import org.wiredesk.bench.system.StoreDatabase;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.FreePort;

/** All three services on one broker and one database. */
final class WholeSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    final StoreDatabase database;
    final Rig rig;
    final JavaProcess ingest;
    final JavaProcess enrich;
    final JavaProcess store;
    final RawArticles articles;

    WholeSystem(Settings settings) throws Exception {
        database = new StoreDatabase(Files.createTempDirectory(settings.work(), "whole-"));
        rig = new Rig(settings);
        ingest = rig.start(Part.INGEST, Map.of());
        enrich = rig.start(Part.ENRICH, Map.of());
        store = rig.start(database, FreePort.find());
        articles = new RawArticles(rig.brokers(), settings.articles().texts(20_000));
    }

    void pause() throws Exception {
        ingest.pause();
        enrich.pause();
        store.pause();
    }

    void resume() throws Exception {
        ingest.resume();
        enrich.resume();
        store.resume();
    }

    long stored() throws SQLException {
        return database.count("article");
    }

    void awaitStored(long articles) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long now = stored(); now < articles; now = stored()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(now + " of " + articles + " articles stored, "
                        + rig.topics().count(Topic.REJECTED) + " messages rejected");
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() throws Exception {
        articles.close();
        rig.close();
        database.close();
    }
}
