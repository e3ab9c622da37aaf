package org.wiredesk.testing;

import java.util.Map;

import org.testcontainers.kafka.KafkaContainer;
import org.wiredesk.contract.Topic;

/** A broker in a container of the image that docker-compose.yml names. */
record ContainerKafka(KafkaContainer container) implements TestServer {
    static final String IMAGE = "apache/kafka:4.1.1";

    /** With the settings in which the embedded broker differs from the defaults too. */
    static ContainerKafka start() {
        KafkaContainer container = new KafkaContainer(IMAGE)
                .withStartupTimeout(TestServer.PATIENCE)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", Integer.toString(Topic.MAX_MESSAGE_BYTES))
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.start();
        return new ContainerKafka(container);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("kafka.bootstrap.servers", container.getBootstrapServers());
    }

    @Override
    public void close() {
        container.stop();
    }
}
