package org.wiredesk.testing;

import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;

/** A real broker with the topics of the pipeline. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {
    private static final int PARTITIONS = 4;

    private @Nullable Path data;
    private @Nullable KafkaServer server;

    @Override
    public Map<String, String> start() {
        try {
            data = Folders.temporary("kafka");
            server = KafkaServer.start(data, FreePort.find());
            Topics.create(server.bootstrapServers(), PARTITIONS);
            return Map.of("kafka.bootstrap.servers", server.bootstrapServers());
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
        if (data != null) {
            Folders.delete(data);
            data = null;
        }
    }
}
