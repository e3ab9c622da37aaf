package org.wiredesk.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;

/**
 * A broker that a test can take away and bring back. Always an embedded one: a container that is started again has another port on
 * this machine, and clients would never find it.
 */
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

    /** Starts it on the port and the data that it had. */
    public void comeBack() throws Exception {
        server = KafkaServer.start(Objects.requireNonNull(data, "not started"), port);
    }

    /** Stops it; it answers nobody until it comes back. */
    public void goAway() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RestartableBroker.class));
    }

    @Override
    public void stop() {
        goAway();
        if (data != null) {
            Folders.delete(data);
            data = null;
        }
    }
}
