package org.wiredesk.testing;

import java.util.Map;
import java.util.Objects;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.kafka.Topics;

/** A real broker with the topics of the pipeline. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {
    private static final int PARTITIONS = 4;

    private @Nullable TestServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = switch (TestServers.chosen()) {
                case CONTAINERS -> ContainerKafka.start();
                case EMBEDDED -> EmbeddedKafka.start();
            };
            Map<String, String> settings = server.settings();
            Topics.create(Objects.requireNonNull(settings.get("kafka.bootstrap.servers")), PARTITIONS);
            return settings;
        } catch (Exception e) {
            throw new IllegalStateException("no Kafka for the tests", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
