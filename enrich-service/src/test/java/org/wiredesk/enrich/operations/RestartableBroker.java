package org.wiredesk.enrich.operations;

import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;
import org.wiredesk.testing.Folders;

/** A broker that a test can take away and bring back. */
public final class RestartableBroker implements QuarkusTestResourceLifecycleManager {
    private @Nullable Path data;
    private int port;
    private @Nullable KafkaServer server;

    @Override
    public Map<String, String> start() {
        try {
            data = Folders.temporary("kafka");
            port = FreePort.find();
            comeBack();
            Topics.create("127.0.0.1:" + port, 2);
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:" + port);
        } catch (Exception e) {
            throw new IllegalStateException("no Kafka for the test", e);
        }
    }

    void comeBack() throws Exception {
        server = KafkaServer.start(data, port);
    }

    void goAway() {
        server.close();
        server = null;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RestartableBroker.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            goAway();
        }
        Folders.delete(data);
    }
}
