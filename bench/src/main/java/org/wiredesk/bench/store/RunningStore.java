package org.wiredesk.bench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.mutiny.sqlclient.Pool;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wiredesk.bench.BenchTopics;
import org.wiredesk.bench.JavaProcess;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;
import org.wiredesk.local.postgres.PostgresServer;
import org.wiredesk.store.articles.WritePath;

/** store-service as it is packaged, with a broker and a database of its own, filled with articles. */
final class RunningStore implements AutoCloseable {
    private static final int SEED = 2_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StoreDatabase database;
    private final JavaProcess kafka;
    private final JavaProcess service;
    private final KafkaProducer<String, byte[]> producer;
    private final Path log;
    private final String url;
    private final FictionalNews news = new FictionalNews(20260303);
    private int published;

    /** @param jar of the packaged service */
    RunningStore(Path folder, Path jar, long articles) throws Exception {
        log = folder.resolve("postgres.log");
        database = new StoreDatabase(folder);
        fill(articles);
        int port = FreePort.find();
        String brokers = "127.0.0.1:" + port;
        kafka = JavaProcess.start(
                folder.resolve("kafka.log"),
                Map.of(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaServer.class.getName(),
                folder.resolve("kafka").toString(),
                Integer.toString(port));
        Topics.create(brokers, BenchTopics.PARTITIONS);
        int http = FreePort.find();
        url = "http://127.0.0.1:" + http;
        Map<String, String> settings = new HashMap<>();
        settings.put("KAFKA_BOOTSTRAP_SERVERS", brokers);
        settings.put("QUARKUS_PROFILE", "local");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(http));
        settings.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(FreePort.find()));
        settings.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.server().reactiveUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", PostgresServer.USER);
        settings.put("QUARKUS_DATASOURCE_PASSWORD", PostgresServer.USER);
        service = JavaProcess.start(
                folder.resolve("store.log"), settings, "-Xmx512m", "-XX:+UseSerialGC", "-jar", jar.toString());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "compression.type", "lz4"),
                new StringSerializer(),
                new ByteArraySerializer());
        awaitReady();
    }

    /** A seed by the service's own write path; the rest are copies of it under other ids, made by the database. */
    private void fill(long articles) throws Exception {
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
    }

    private void awaitReady() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try {
                if (get("/api/articles?limit=1").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the store did not become ready; see its log beside " + log);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    BufferedReader open(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofInputStream());
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    void awaitStored(long articles) throws SQLException, InterruptedException {
        while (database.count("article") < articles) {
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
        return log;
    }

    /** Of the service, in MB. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws Exception {
        producer.close();
        service.close();
        kafka.close();
        database.close();
    }
}
