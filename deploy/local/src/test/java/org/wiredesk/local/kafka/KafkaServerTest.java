package org.wiredesk.local.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.FreePort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class KafkaServerTest {

    @Test
    void records_survive_a_restart_on_the_same_folder(@TempDir Path data) throws Exception {
        int port = FreePort.find();
        try (KafkaServer server = KafkaServer.start(data, port)) {
            Topics.create(server.bootstrapServers(), 2);
            Topics.create(server.bootstrapServers(), 2);
            try (var producer = new KafkaProducer<>(
                    Map.<String, Object>of("bootstrap.servers", server.bootstrapServers(), "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>(Topic.RAW.topicName(), 1, "k", "v"))
                        .get();
            }
        }
        try (KafkaServer server = KafkaServer.start(data, port);
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", server.bootstrapServers()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(Topic.RAW.topicName(), 1);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(20)))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("v");
        }
    }

    @Test
    void a_message_as_large_as_the_topics_allow_is_taken(@TempDir Path data) throws Exception {
        try (KafkaServer server = KafkaServer.start(data, FreePort.find())) {
            Topics.create(server.bootstrapServers(), 1);
            String value = "x".repeat(Topic.MAX_MESSAGE_BYTES - 1_000);
            try (var producer = new KafkaProducer<>(
                    Map.<String, Object>of(
                            "bootstrap.servers",
                            server.bootstrapServers(),
                            "max.request.size",
                            Topic.MAX_MESSAGE_BYTES,
                            "buffer.memory",
                            2L * Topic.MAX_MESSAGE_BYTES),
                    new StringSerializer(),
                    new StringSerializer())) {
                assertThat(producer.send(new ProducerRecord<>(Topic.REJECTED.topicName(), value))
                                .get()
                                .serializedValueSize())
                        .isEqualTo(value.getBytes(UTF_8).length);
            }
        }
    }
}
