package org.wiredesk.testing;

import java.nio.file.Path;
import java.util.Map;

import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;

/** A broker in the JVM of the tests. */
record EmbeddedKafka(KafkaServer server, Path data) implements TestServer {
    static EmbeddedKafka start() throws Exception {
        Path data = Folders.temporary("kafka");
        return new EmbeddedKafka(KafkaServer.start(data, FreePort.find()), data);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("kafka.bootstrap.servers", server.bootstrapServers());
    }

    @Override
    public void close() {
        server.close();
        Folders.delete(data);
    }
}
