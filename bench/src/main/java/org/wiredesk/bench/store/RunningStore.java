package org.wiredesk.bench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.system.JavaProcess;
import org.wiredesk.bench.system.Rig;
import org.wiredesk.bench.system.StoreDatabase;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.FreePort;

import static java.nio.charset.StandardCharsets.UTF_8;

/** store-service as it is packaged, with a broker of its own, on a database full of articles. */
final class RunningStore implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final StoreDatabase database;
    private final Rig rig;
    private final JavaProcess service;
    private final KafkaProducer<String, byte[]> producer;
    private final String url;
    private final HttpConnection connection;
    private final FictionalNews news;
    private int published;

    /** @param seed of the articles that are published; another one for each benchmark of a run */
    RunningStore(Settings settings, long seed) throws Exception {
        news = new FictionalNews(seed);
        database = FilledStore.shared(settings);
        rig = new Rig(settings);
        int http = FreePort.find();
        url = "http://127.0.0.1:" + http;
        service = rig.start(database, http);
        connection = new HttpConnection(url);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", rig.brokers(), "compression.type", "lz4"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    String get(String path) throws IOException {
        return new String(connection.get(path), UTF_8);
    }

    BufferedReader open(String path) throws IOException {
        URLConnection response = URI.create(url + path).toURL().openConnection();
        // By itself it would ask for a page of HTML.
        response.setRequestProperty("Accept", "*/*");
        return new BufferedReader(new InputStreamReader(response.getInputStream(), UTF_8));
    }

    void awaitStored(long articles) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long now = database.count("article"); now < articles; now = database.count("article")) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(now + " of " + articles + " articles stored");
            }
            Thread.sleep(100);
        }
    }

    /** Sends new articles to the topic, and returns without waiting for them to be stored. */
    void publish(int count) {
        for (int i = 0; i < count; i++) {
            EnrichedArticle article = news.article(10_000_000 + published++);
            producer.send(new ProducerRecord<>(
                    Topic.ENRICHED.topicName(), article.article().id(), Json.write(article)));
        }
        producer.flush();
    }

    String url() {
        return url;
    }

    StoreDatabase database() {
        return database;
    }

    /** The database server's own log. */
    Path databaseLog() {
        return database.log();
    }

    long residentMegabytes() throws IOException {
        return service.residentMegabytes();
    }

    @Override
    public void close() throws Exception {
        producer.close();
        connection.close();
        rig.close();
        database.close();
    }
}
