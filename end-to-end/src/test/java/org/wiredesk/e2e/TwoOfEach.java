package org.wiredesk.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;
import org.wiredesk.local.postgres.PostgresServer;
import org.wiredesk.testing.Folders;

import static org.awaitility.Awaitility.await;

/**
 * Two instances of each service on one broker and one database. The services log in as the users of deploy/kubernetes and may do what
 * those may.
 */
final class TwoOfEach implements AutoCloseable {
    private static final int PARTITIONS = 4;
    private static final Duration START = Duration.ofMinutes(5);

    private final List<AutoCloseable> closing = new ArrayList<>();
    private final List<Instance> instances = new ArrayList<>();
    private final Path data;
    private final int users = FreePort.find();
    private KafkaServer kafka;
    private PostgresServer postgres;

    private TwoOfEach(Path data) {
        this.data = data;
        closing.add(() -> Folders.delete(data));
    }

    static TwoOfEach start() throws Exception {
        TwoOfEach system = new TwoOfEach(Folders.temporary("two-of-each"));
        try {
            system.up();
            return system;
        } catch (Exception | AssertionError e) {
            system.close();
            throw e;
        }
    }

    private void up() throws Exception {
        kafka = KafkaServer.start(data.resolve("kafka"), FreePort.find(), KafkaUsers.brokerSettings(users));
        closing.add(0, kafka);
        postgres = PostgresServer.start(data.resolve("postgres"), FreePort.find());
        closing.add(0, postgres);
        Topics.create(kafka.bootstrapServers(), PARTITIONS);
        try (Admin admin = Admin.create(clientSettings())) {
            KafkaUsers.create(admin);
        }
        Map<String, String> database = Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                postgres.reactiveUrl(),
                "QUARKUS_DATASOURCE_USERNAME",
                PostgresServer.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                "not asked for");
        Instance.migrate(database, data.resolve("schema.log"));
        for (int i = 1; i <= 2; i++) {
            start("ingest-service", "wiredesk-ingest", Map.of(), i);
            start("enrich-service", "wiredesk-enrich", Map.of(), i);
            start("store-service", "wiredesk-store", database, i);
        }
        instances.forEach(instance -> await().atMost(START).ignoreExceptions().until(() -> instance.isReady()));
    }

    private void start(String service, String user, Map<String, String> more, int number) throws Exception {
        Map<String, String> environment = new HashMap<>(KafkaUsers.environment(user, users));
        // The shortest that brokers allow: a lost instance is missed after six seconds, not after 45.
        environment.put("KAFKA_SESSION_TIMEOUT_MS", "6000");
        environment.put("KAFKA_HEARTBEAT_INTERVAL_MS", "1000");
        environment.put("WIREDESK_STORE_CURSOR_SECRET", "the same for both of them");
        environment.putAll(more);
        Instance instance = Instance.start(service, environment, data.resolve(service + "-" + number + ".log"));
        closing.add(0, instance::kill);
        instances.add(instance);
    }

    /** Those that still run. */
    List<Instance> instances() {
        return instances.stream()
                .filter(instance -> instance.process().isAlive())
                .toList();
    }

    List<Instance> instances(String service) {
        return instances().stream()
                .filter(instance -> instance.service().equals(service))
                .toList();
    }

    /** For the test itself, which may do everything. */
    Map<String, Object> clientSettings() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    String jdbcUrl() {
        return postgres.jdbcUrl() + "?user=" + PostgresServer.USER;
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable part : closing) {
            part.close();
        }
    }
}
