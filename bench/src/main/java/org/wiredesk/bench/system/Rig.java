package org.wiredesk.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.common.errors.TimeoutException;
import org.wiredesk.bench.Settings;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;
import org.wiredesk.local.postgres.PostgresServer;

/** A broker with the topics, and the packaged services on it: the one place of their settings. */
public final class Rig implements AutoCloseable {
    private static final int ATTEMPTS = 10;

    private final Settings settings;
    private final Path folder;
    private final String brokers;
    private final BenchTopics topics;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    public Rig(Settings settings) throws Exception {
        this.settings = settings;
        folder = Files.createTempDirectory(settings.work(), "rig-");
        int port = FreePort.find();
        brokers = "127.0.0.1:" + port;
        running.push(JavaProcess.start(
                folder.resolve("kafka.log"),
                Map.of(),
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaServer.class.getName(),
                folder.resolve("kafka").toString(),
                Integer.toString(port)));
        topics = new BenchTopics(brokers);
        running.push(topics);
        createTopics();
    }

    /** Waits for the broker, which on a busy machine takes longer than the client does by itself. */
    private void createTopics() throws InterruptedException, ExecutionException {
        for (int attempt = 1; ; attempt++) {
            try {
                Topics.create(brokers, BenchTopics.PARTITIONS);
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TimeoutException) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Starts a service that needs no database, and waits until it is ready.
     *
     * @param changes to its environment, in the services' own names
     */
    public JavaProcess start(Part part, Map<String, String> changes) throws IOException, InterruptedException {
        return start(part, settings.home(), changes);
    }

    /** Starts a service out of another build. */
    public JavaProcess start(Part part, Path home, Map<String, String> changes)
            throws IOException, InterruptedException {
        int management = FreePort.find();
        Map<String, String> environment = new HashMap<>();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", brokers);
        // In production a service starts only with keys.
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(FreePort.find()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        // Without anybody to take traces, what is measured would be failing to send them.
        environment.put("QUARKUS_OTEL_SDK_DISABLED", "true");
        environment.putAll(changes);
        JavaProcess service = JavaProcess.start(
                folder.resolve(part.folder() + running.size() + ".log"),
                environment,
                part.heap(),
                "-XX:+UseSerialGC",
                "-jar",
                home.resolve(part.folder() + "/target/quarkus-app/quarkus-run.jar")
                        .toString());
        running.push(service);
        service.awaitReady(management);
        return service;
    }

    /** Starts store-service on a database. */
    public JavaProcess start(StoreDatabase database, int httpPort) throws IOException, InterruptedException {
        return start(
                Part.STORE,
                Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(httpPort),
                        "QUARKUS_DATASOURCE_REACTIVE_URL",
                        database.server().reactiveUrl(),
                        "QUARKUS_DATASOURCE_USERNAME",
                        PostgresServer.USER,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        PostgresServer.USER));
    }

    public String brokers() {
        return brokers;
    }

    public BenchTopics topics() {
        return topics;
    }

    @Override
    public void close() throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
