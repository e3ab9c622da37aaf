package org.wiredesk.local.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.FreePort;

/**
 * A single Kafka broker and controller (KRaft) on the loopback interface, with its data in a folder that outlives it.
 *
 * <p>As a program, {@code KafkaServer DIR PORT [PORT PROXY]}, it stops when its parent process is gone. Clients that come by the
 * second port are told the proxy's as the broker's own.
 */
public final class KafkaServer implements AutoCloseable {
    /** Fixed, because a restart on existing data refuses another id. */
    private static final String CLUSTER_ID = new Uuid(0x5769_7265_6465_736bL, 0x6c6f_6361_6c72_756eL).toString();

    /** A broker logs hundreds of lines on its way up. Held here, or the settings would be collected with the loggers. */
    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final KafkaRaftServer server;
    private final int port;

    private KafkaServer(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts a broker and returns when it takes connections. */
    public static KafkaServer start(Path data, int port) throws Exception {
        return start(data, port, Map.of());
    }

    /**
     * Starts a broker with settings of one's own, in Kafka's names.
     *
     * @param more what is a list already, as that of the listeners, gets longer by it
     */
    public static KafkaServer start(Path data, int port, Map<String, String> more) throws Exception {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        int controllerPort = FreePort.find();
        format(data);
        Properties settings = settings(data, port, controllerPort);
        more.forEach((name, value) -> settings.merge(name, value, (present, added) -> present + "," + added));
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new KafkaServer(server, port);
    }

    private static void format(Path data) throws Exception {
        Formatter formatter = new Formatter()
                .setNodeId(1)
                .setClusterId(CLUSTER_ID)
                .setDirectories(List.of(data.toString()))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setControllerListenerName("CONTROLLER")
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()));
        formatter.run();
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("log.dirs", data.toString());
        // One broker: nothing can be replicated.
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // A topic with a misspelled name must be an error, not a new topic.
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("message.max.bytes", Integer.toString(Topic.MAX_MESSAGE_BYTES));
        settings.setProperty("replica.fetch.max.bytes", Integer.toString(Topic.MAX_MESSAGE_BYTES));
        // The default of 128 MB is mapped for each log cleaner; a local run has little to clean.
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        return settings;
    }

    /** A second way in, for clients that stay behind a proxy. */
    private static Map<String, String> behindProxy(String port, String proxy) {
        return Map.of(
                "listeners", "PROXIED://127.0.0.1:" + port,
                "advertised.listeners", "PROXIED://127.0.0.1:" + proxy,
                "listener.security.protocol.map", "PROXIED:PLAINTEXT");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    public static void main(String... arguments) throws Exception {
        Map<String, String> more = arguments.length < 4 ? Map.of() : behindProxy(arguments[2], arguments[3]);
        KafkaServer server = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), more);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "kafka-shutdown"));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        server.server.awaitShutdown();
    }
}
