package org.wiredesk.bench.flow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.wiredesk.bench.system.BenchTopics;
import org.wiredesk.bench.system.RawArticles;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The limit of latency: messages pass over two hops, unchanged, and are upserted one by one, each in a transaction. */
final class BareChain implements AutoCloseable {
    static final String FIRST = "bench.first";
    private static final String SECOND = "bench.second";
    private static final String THIRD = "bench.third";
    private static final Duration POLL = Duration.ofMillis(200);

    private final String brokers;
    private final Connection connection;
    private final List<Thread> threads = new ArrayList<>();

    @FunctionalInterface
    private interface Sink {
        void take(ConsumerRecord<byte[], byte[]> message) throws SQLException;
    }

    BareChain(String brokers, BenchTopics topics, String jdbcUrl, String user) throws Exception {
        this.brokers = brokers;
        topics.create(FIRST, SECOND, THIRD);
        connection = DriverManager.getConnection(jdbcUrl, user, user);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench_article (id text PRIMARY KEY, body bytea NOT NULL)");
        }
        PreparedStatement upsert = connection.prepareStatement(
                "INSERT INTO bench_article VALUES (?, ?)" + " ON CONFLICT (id) DO UPDATE SET body = excluded.body");
        hop(FIRST, SECOND);
        hop(SECOND, THIRD);
        start(THIRD, message -> {
            upsert.setString(1, new String(message.key(), UTF_8));
            upsert.setBytes(2, message.value());
            upsert.executeUpdate();
        });
    }

    private void hop(String from, String to) {
        KafkaProducer<byte[], byte[]> producer = RawArticles.producer(brokers);
        start(from, message -> producer.send(new ProducerRecord<>(to, message.key(), message.value())));
    }

    private void start(String topic, Sink sink) {
        Thread thread = new Thread(() -> consume(topic, sink), topic);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void consume(String topic, Sink sink) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", brokers, "group.id", topic, "enable.auto.commit", "false");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(BenchTopics.partitions(topic));
            consumer.seekToBeginning(consumer.assignment());
            while (!Thread.currentThread().isInterrupted()) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                    sink.take(message);
                }
                consumer.commitAsync();
            }
        } catch (InterruptException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException("the bare upsert failed", e);
        }
    }

    @Override
    public void close() throws SQLException {
        threads.forEach(Thread::interrupt);
        connection.close();
    }
}
