package org.wiredesk.local.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.Wiredesk;
import org.wiredesk.local.console.RecordedTerminal;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RawPublisherTest {
    private static KafkaServer broker;

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker(@TempDir Path data) throws Exception {
        broker = KafkaServer.start(data, FreePort.find());
        Topics.create(broker.bootstrapServers(), 1);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void publish_sends_bytes_unchanged_with_what_the_person_stated() throws Exception {
        Path story = folder.resolve("story.html");
        byte[] bytes = {'<', 'p', '>', (byte) 0xff, 0};
        Files.write(story, bytes);
        long before = end();

        RecordedTerminal terminal = new RecordedTerminal();
        int code = Wiredesk.run(
                terminal.plain(),
                "publish",
                story.toString(),
                "--source",
                "Dale & Wye Gazette",
                "--article-version",
                "2",
                "--bootstrap-server",
                broker.bootstrapServers());

        assertThat(code).as(terminal.err()).isZero();
        assertThat(terminal.out())
                .isEqualTo("Published " + story + " (text/html, 5 bytes) to articles.raw, partition 0, offset " + before
                        + "\n");
        ConsumerRecord<byte[], byte[]> record = readFrom(before).get(0);
        assertThat(record.value()).isEqualTo(bytes);
        assertThat(record.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .containsExactly("content-type=text/html", "article-source=Dale & Wye Gazette", "article-version=2");
    }

    @Test
    void publish_of_a_folder_sends_every_file_that_is_not_hidden() throws Exception {
        Files.createDirectories(folder.resolve("a/.git"));
        Files.writeString(folder.resolve("a/.git/config"), "no article");
        for (int i = 0; i < 12; i++) {
            Files.writeString(folder.resolve("a/story-" + i + ".txt"), "Story " + i);
        }
        long before = end();

        RecordedTerminal terminal = new RecordedTerminal();
        int code = Wiredesk.run(
                terminal.plain(), "publish", folder.toString(), "--bootstrap-server", broker.bootstrapServers());

        assertThat(code).isZero();
        assertThat(terminal.out()).startsWith("Published 12 of 12 articles (");
        assertThat(readFrom(before)).hasSize(12);
    }

    @Test
    void publish_of_one_file_that_is_too_large_sends_the_others() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Good.");
        Files.write(folder.resolve("b.txt"), new byte[Topic.MAX_MESSAGE_BYTES + 1]);
        Files.writeString(folder.resolve("c.txt"), "Also good.");
        long before = end();

        RecordedTerminal terminal = new RecordedTerminal();
        int code = Wiredesk.run(
                terminal.plain(), "publish", folder.toString(), "--bootstrap-server", broker.bootstrapServers());

        assertThat(code).isEqualTo(1);
        assertThat(terminal.err()).contains("b.txt was not published: it is larger than");
        assertThat(readFrom(before)).hasSize(2);
    }

    @Test
    void connect_to_a_port_without_a_broker_says_so() {
        assertThatThrownBy(() -> RawPublisher.connect("127.0.0.1:" + FreePort.find()))
                .isInstanceOf(CommandFailure.class)
                .hasMessageStartingWith("No Kafka broker answers at 127.0.0.1:");
    }

    /** Not a matter of course: each needs a library of its own on the broker's class path. */
    @ParameterizedTest
    @EnumSource(CompressionType.class)
    void the_broker_takes_every_compression(CompressionType compression) throws Exception {
        long before = end();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", broker.bootstrapServers(), "compression.type", compression.name),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topic.RAW.topicName(), "squeezed".getBytes(UTF_8)))
                    .get();
        }
        assertThat(readFrom(before)).hasSize(1);
    }

    private static final TopicPartition RAW = new TopicPartition(Topic.RAW.topicName(), 0);

    private static KafkaConsumer<byte[], byte[]> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(RAW));
        return consumer;
    }

    private static long end() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(List.of(RAW)).get(RAW);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> readFrom(long offset) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (var consumer = consumer()) {
            consumer.seek(RAW, offset);
            long end = consumer.endOffsets(List.of(RAW)).get(RAW);
            while (consumer.position(RAW) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }
}
