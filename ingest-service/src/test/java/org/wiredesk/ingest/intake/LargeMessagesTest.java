package org.wiredesk.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Topic;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.TopicReader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Messages of many megabytes that come in one batch of a few hundred kilobytes: more than is unpacked, or worked on, at once. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class LargeMessagesTest {
    private static final int MESSAGES = 6;
    private static final int MEGABYTES = 12;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void each_comes_out_as_it_went_in_and_in_its_order() {
        List<ProducerRecord<byte[], byte[]>> sent = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            sent.add(new ProducerRecord<>(Topic.RAW.topicName(), 0, ("large-" + i).getBytes(UTF_8), text(i)));
        }
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                brokers,
                "compression.type",
                "lz4",
                "linger.ms",
                2_000,
                "batch.size",
                Topic.MAX_MESSAGE_BYTES,
                "buffer.memory",
                8L * Topic.MAX_MESSAGE_BYTES,
                "max.request.size",
                Topic.MAX_MESSAGE_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            sent.forEach(producer::send);
        }

        List<ConsumerRecord<byte[], byte[]>> rejected =
                TopicReader.await(brokers, Topic.REJECTED, found -> ours(found).size() >= MESSAGES);

        assertThat(ours(rejected))
                .extracting(record -> new String(record.key(), UTF_8))
                .containsExactlyElementsOf(
                        sent.stream().map(each -> new String(each.key(), UTF_8)).toList());
        for (int i = 0; i < MESSAGES; i++) {
            assertThat(ours(rejected).get(i).value()).isEqualTo(sent.get(i).value());
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> ours(List<ConsumerRecord<byte[], byte[]>> rejected) {
        return rejected.stream()
                .filter(record -> record.key() != null && new String(record.key(), UTF_8).startsWith("large-"))
                .toList();
    }

    private static byte[] text(int number) {
        String line = "The ferry " + number + " to the outer islands will run again from Monday.\n";
        return line.repeat(MEGABYTES * 1024 * 1024 / line.length()).getBytes(UTF_8);
    }
}
