package org.wiredesk.local.reprocess;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.Reprocessing;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.Wiredesk;
import org.wiredesk.local.console.RecordedTerminal;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;

import static org.assertj.core.api.Assertions.assertThat;

class ReprocessTest {
    private static final TopicPartition CLEAN = new TopicPartition(Topic.CLEAN.topicName(), 0);
    private static KafkaServer broker;

    @TempDir
    Path folder;

    private long before;

    @BeforeAll
    static void startBroker(@TempDir Path data) throws Exception {
        broker = KafkaServer.start(data, FreePort.find());
        Topics.create(broker.bootstrapServers(), 1);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void whereTheTopicEnds() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            before = consumer.endOffsets(List.of(CLEAN)).get(CLEAN);
        }
    }

    @Test
    void articles_are_sent_as_they_came_from_ingest_and_marked() throws Exception {
        try (FakeStore store = new FakeStore("1", "1", "1")) {
            RecordedTerminal terminal = run(store, 0);

            assertThat(terminal.out()).contains("Reprocess: 3 articles sent");
            assertThat(store.requests().get(0)).contains("receivedAfter=2026-03-01T00:00:00Z");
        }
        List<ConsumerRecord<byte[], byte[]>> sent = sent();
        CleanArticle first = Json.readClean(sent.get(0).value());
        assertThat(first.id()).isEqualTo("article-0");
        assertThat(first.version()).isEqualTo(3);
        assertThat(first.rawText()).isEqualTo("Raw 0");
        assertThat(new String(sent.get(0).key())).isEqualTo("article-0");
        assertThat(Reprocessing.of(sent.get(0).headers())).isBeforeOrEqualTo(Instant.now());
        assertThat(sent).hasSize(3);
    }

    @Test
    void only_articles_of_an_older_model_are_sent() throws Exception {
        try (FakeStore store = new FakeStore("1.9", "1.10", "1.2")) {
            run(store, 0, "--model-before", "entities:1.10");
        }
        assertThat(ids()).containsExactly("article-0", "article-2");
    }

    @Test
    void a_dry_run_counts_and_sends_nothing() throws Exception {
        try (FakeStore store = new FakeStore("1", "2", "1")) {
            assertThat(run(store, 0, "--model-before", "entities:2", "--dry-run")
                            .out())
                    .contains("2 articles would be sent");
        }
        assertThat(ids()).isEmpty();
    }

    @Test
    void a_run_that_was_cut_short_goes_on_where_it_was() throws Exception {
        try (FakeStore store = new FakeStore("1", "1", "1", "1", "1")) {
            store.failFrom(2);
            run(store, 1);
            assertThat(ids()).containsExactly("article-0", "article-1");

            store.failFrom(Integer.MAX_VALUE);
            assertThat(run(store, 0).out()).contains("5 articles sent, 2 of them by an earlier run");
        }
        assertThat(ids()).containsExactly("article-0", "article-1", "article-2", "article-3", "article-4");
        assertThat(sent())
                .extracting(record -> Reprocessing.of(record.headers()))
                .containsOnly(Reprocessing.of(sent().get(0).headers()));
        assertThat(folder.resolve("reprocessing.properties")).doesNotExist();
    }

    @Test
    void another_question_does_not_go_on_with_it() throws Exception {
        try (FakeStore store = new FakeStore("1", "1", "1")) {
            store.failFrom(2);
            run(store, 1);

            assertThat(run(store, 1, "--model-before", "7").err()).contains("was cut short", "--restart");
            store.failFrom(Integer.MAX_VALUE);
            run(store, 0, "--model-before", "7", "--restart");
        }
        assertThat(ids()).hasSize(5);
    }

    @Test
    void unreadable_progress_is_said() throws Exception {
        Files.writeString(folder.resolve("reprocessing.properties"), "sent=many");
        try (FakeStore store = new FakeStore("1")) {
            assertThat(run(store, 1).err()).contains("cannot be read", "--restart");
        }
    }

    private RecordedTerminal run(FakeStore store, int expected, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "reprocess",
                "--since",
                "2026-03-01",
                "--rate",
                "1000",
                "--data",
                folder.toString(),
                "--store",
                store.url(),
                "--bootstrap-server",
                broker.bootstrapServers()));
        arguments.addAll(List.of(more));
        RecordedTerminal terminal = new RecordedTerminal();
        int code = Wiredesk.run(terminal.plain(), arguments.toArray(String[]::new));
        assertThat(code).as(terminal.err()).isEqualTo(expected);
        return terminal;
    }

    private List<String> ids() throws Exception {
        List<String> ids = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : sent()) {
            ids.add(Json.readClean(record.value()).id());
        }
        return ids;
    }

    private List<ConsumerRecord<byte[], byte[]>> sent() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            consumer.assign(List.of(CLEAN));
            consumer.seek(CLEAN, before);
            long end = consumer.endOffsets(List.of(CLEAN)).get(CLEAN);
            while (consumer.position(CLEAN) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    private static KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
