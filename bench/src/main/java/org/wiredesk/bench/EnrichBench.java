package org.wiredesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.PublishedPrecision;
import org.wiredesk.contract.Source;
import org.wiredesk.contract.Topic;
import org.wiredesk.enrich.ArticleText;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.kafka.KafkaServer;
import org.wiredesk.local.kafka.Topics;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Articles a second of enrich-service over Kafka, and of the bare function on all cores, in turns. */
@Command(name = "enrich-bench", mixinStandardHelpOptions = true)
final class EnrichBench implements Callable<Integer> {
    @Option(names = "--messages", description = "messages of one run", defaultValue = "6000")
    private int messages = 6_000;

    @Option(names = "--runs", description = "measured runs, after one to warm up", defaultValue = "5")
    private int runs = 5;

    @Option(names = "--service", description = "folder of the packaged service")
    private Path service = Path.of("enrich-service/target/quarkus-app");

    /** Held here, or the setting would be collected with the logger. */
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    private EnrichBench() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new EnrichBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        CLIENTS.setLevel(Level.WARNING);
        Path folder = Files.createTempDirectory("wiredesk-bench-");
        int port = FreePort.find();
        String brokers = "127.0.0.1:" + port;
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
            try (JavaProcess enrich = JavaProcess.start(
                    folder.resolve("enrich.log"),
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
                measure(brokers, topics, enrich);
            }
        }
        return 0;
    }

    private void measure(String brokers, BenchTopics topics, JavaProcess enrich) throws Exception {
        List<ArticleText> texts = NamedArticles.fictional(500).stream()
                .map(EnrichmentBenchmark::text)
                .toList();
        BareFunction bare = new BareFunction(texts);
        List<Double> ratios = new ArrayList<>();
        publish(brokers, texts, 1_000);
        await(topics, 1_000);
        for (int run = 0; run <= runs; run++) {
            long before = topics.count(Topic.ENRICHED, Topic.REJECTED);
            enrich.pause();
            publish(brokers, texts, messages);
            double limit = bare.run(messages);
            long from = System.nanoTime();
            enrich.resume();
            await(topics, before + messages);
            double reached = messages / ((System.nanoTime() - from) / 1e9);
            System.out.printf(
                    "%s bare %.0f/s  enrich %.0f/s  ratio %.2f%n",
                    run == 0 ? "warm-up" : "run " + run, limit, reached, reached / limit);
            if (run > 0) {
                ratios.add(reached / limit);
            }
        }
        ratios.sort(Double::compare);
        System.out.printf("median ratio %.2f%n", ratios.get(ratios.size() / 2));
    }

    private static void await(BenchTopics topics, long count) throws Exception {
        while (topics.count(Topic.ENRICHED, Topic.REJECTED) < count) {
            Thread.sleep(20);
        }
    }

    private static void publish(String brokers, List<ArticleText> texts, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "compression.type", "lz4");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                CleanArticle article = clean("article-" + i, texts.get(i % texts.size()));
                producer.send(new ProducerRecord<>(
                        Topic.CLEAN.topicName(), article.id().getBytes(UTF_8), Json.write(article)));
            }
        }
    }

    private static CleanArticle clean(String id, ArticleText text) {
        return new CleanArticle(
                id,
                null,
                1,
                PubStatus.USABLE,
                null,
                new Source("Harbour Gazette", null),
                text.headline(),
                null,
                List.of(),
                null,
                text.language(),
                text.body(),
                List.of(),
                text.body(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                PublishedPrecision.UNKNOWN,
                Instant.parse("2026-03-02T08:00:00Z"),
                "0".repeat(64),
                "0",
                570,
                "text/plain",
                List.of(),
                List.of());
    }
}
