package org.wiredesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Articles a second of ingest-service, and of a bare loop over the same messages, in turns. */
@Command(name = "ingest-bench", mixinStandardHelpOptions = true)
final class IngestBench implements Callable<Integer> {
    @Option(names = "--messages", description = "messages of one run", defaultValue = "20000")
    private int messages = 20_000;

    @Option(names = "--runs", description = "measured runs, after one to warm up", defaultValue = "5")
    private int runs = 5;

    @Option(names = "--service", description = "folder of the packaged service")
    private Path service = Path.of("ingest-service/target/quarkus-app");

    @Option(names = "--articles", description = "folder of text files to measure with")
    private @Nullable Path articles;

    /** Held here, or the setting would be collected with the logger. */
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    private IngestBench() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new IngestBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        CLIENTS.setLevel(Level.WARNING);
        Path folder = Files.createTempDirectory("wiredesk-bench-");
        int port = FreePort.find();
        String brokers = "127.0.0.1:" + port;
        List<byte[]> texts = articles == null ? SampleArticles.fictional(2_000) : SampleArticles.of(articles);
        try (JavaProcess kafka = JavaProcess.start(
                        folder.resolve("kafka.log"),
                        Map.of(),
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaServer.class.getName(),
                        folder.resolve("kafka").toString(),
                        Integer.toString(port));
                BenchTopics topics = new BenchTopics(brokers)) {
            Topics.create(brokers, BenchTopics.PARTITIONS);
            topics.create("bench.copy");
            try (JavaProcess ingest = JavaProcess.start(
                    folder.resolve("ingest.log"),
                    Map.of(
                            "QUARKUS_PROFILE",
                            "local",
                            "KAFKA_BOOTSTRAP_SERVERS",
                            brokers,
                            "QUARKUS_HTTP_PORT",
                            Integer.toString(FreePort.find()),
                            "QUARKUS_MANAGEMENT_PORT",
                            Integer.toString(FreePort.find())),
                    "-Xmx1g",
                    "-jar",
                    service.resolve("quarkus-run.jar").toString())) {
                measure(brokers, topics, ingest, texts);
            }
        }
        return 0;
    }

    private void measure(String brokers, BenchTopics topics, JavaProcess ingest, List<byte[]> texts) throws Exception {
        List<Double> bare = new ArrayList<>();
        List<Double> service = new ArrayList<>();
        publish(brokers, texts, Math.min(messages, 2_000));
        await(topics, Math.min(messages, 2_000));
        for (int run = 0; run <= runs; run++) {
            Map<TopicPartition, Long> start = ends(brokers);
            long before = topics.count(Topic.CLEAN, Topic.REJECTED);
            ingest.pause();
            publish(brokers, texts, messages);
            double limit = BareLoop.run(brokers, start, "bench.copy", messages);
            long from = System.nanoTime();
            ingest.resume();
            await(topics, before + messages);
            double reached = messages / ((System.nanoTime() - from) / 1e9);
            System.out.printf(
                    "%s bare %.0f/s  ingest %.0f/s  ratio %.2f%n",
                    run == 0 ? "warm-up" : "run " + run, limit, reached, reached / limit);
            if (run > 0) {
                bare.add(limit);
                service.add(reached);
            }
        }
        System.out.printf(
                "median  bare %.0f/s  ingest %.0f/s  ratio %.2f%n",
                median(bare), median(service), median(service) / median(bare));
    }

    private static void await(BenchTopics topics, long count) throws Exception {
        while (topics.count(Topic.CLEAN, Topic.REJECTED) < count) {
            Thread.sleep(20);
        }
    }

    private static void publish(String brokers, List<byte[]> texts, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "compression.type", "lz4");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                ProducerRecord<byte[], byte[]> record =
                        new ProducerRecord<>(Topic.RAW.topicName(), texts.get(i % texts.size()));
                record.headers().add("content-type", "text/plain; charset=utf-8".getBytes(UTF_8));
                record.headers().add("article-source", "Harbour Gazette".getBytes(UTF_8));
                record.headers().add("article-id", Integer.toString(i).getBytes(UTF_8));
                producer.send(record);
            }
        }
    }

    private static Map<TopicPartition, Long> ends(String brokers) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(BenchTopics.partitions(Topic.RAW.topicName()));
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
