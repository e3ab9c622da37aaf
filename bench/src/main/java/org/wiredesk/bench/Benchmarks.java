package org.wiredesk.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiredesk.bench.core.CleaningBench;
import org.wiredesk.bench.core.GrowthBench;
import org.wiredesk.bench.core.ModelsBench;
import org.wiredesk.bench.flow.LatencyBench;
import org.wiredesk.bench.flow.PipelineBench;
import org.wiredesk.bench.flow.StageBench;
import org.wiredesk.bench.flow.TracingBench;
import org.wiredesk.bench.peers.PeersBench;
import org.wiredesk.bench.store.ReadBench;
import org.wiredesk.bench.store.StoreBench;
import org.wiredesk.bench.store.StreamBench;

/** All benchmarks, in the order in which they run. */
enum Benchmarks {
    CLEANING(
            "Cleaning on one core: text against one plain pass over the lines of the same bytes, pages against the"
                    + " bare parse of the same page.",
            Jvm.ONE_CORE,
            new CleaningBench()),
    MODELS(
            "The pure function of enrichment on one core, with articles of about 570 words; what its models take of"
                    + " the heap.",
            Jvm.ONE_CORE,
            new ModelsBench()),
    INGEST(
            "ingest-service over Kafka against a loop that consumes and produces the same bytes with `acks=all`.",
            Jvm.PLAIN,
            StageBench.ingest()),
    ENRICH("enrich-service over Kafka against the bare function on all cores.", Jvm.PLAIN, StageBench.enrich()),
    STORE(
            "Storing by the service's own write path against COPY of the same rows into the same tables and indexes,"
                    + " and against other ways to store: Hibernate Reactive's `upsertMultiple` of the same rows into the same"
                    + " tables, and one JDBC statement a row, of the article rows alone.",
            Jvm.PLAIN,
            new StoreBench()),
    PIPELINE(
            "All three services at once. The limit is the slowest of them alone on the share of the cores that its"
                    + " work is of the whole: articles divided by the sum of the times that each stage takes alone for the"
                    + " same articles.",
            Jvm.PLAIN,
            new PipelineBench()),
    LATENCY(
            "From publishing an article to its row being committed, which is when readers see it, at half of the load"
                    + " that the pipeline can take; against two bare hops over Kafka and one upsert at the same rate.",
            Jvm.PLAIN,
            new LatencyBench()),
    READS(
            "Reading over REST against pgbench, which runs the statements that the service was seen to send for the"
                    + " same requests, with as many clients; deep pages against the first; searching while articles are"
                    + " stored against searching in peace; the export's memory.",
            Jvm.PLAIN,
            new ReadBench()),
    STREAM(
            "Storing with many followers of the stream, of whom each tenth never reads, against storing with none.",
            Jvm.PLAIN,
            new StreamBench()),
    GROWTH(
            "How costs grow: storing an article into a small and into a large store in turns; cleaning and enriching a"
                    + " word of a short and of a very long article in turns.",
            Jvm.PLAIN,
            new GrowthBench()),
    TRACING("ingest-service with tracing on against off, both running, in turns.", Jvm.PLAIN, new TracingBench()),
    PEERS(
            "Others on the same pages and texts: Readability4J and boilerpipe on main text, CoreNLP and plainly"
                    + " trained OpenNLP on entities. Quality is F1; for speed the limit is the peer.",
            Jvm.LARGE,
            new PeersBench());

    /** How the JVM of a benchmark is started. */
    private enum Jvm {
        ONE_CORE("-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"),
        PLAIN("-Xmx1g"),
        LARGE("-Xmx3g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1");

        private final List<String> options;

        Jvm(String... options) {
            this.options = List.of(options);
        }
    }

    private final String description;
    private final Jvm jvm;
    private final Benchmark benchmark;

    Benchmarks(String description, Jvm jvm, Benchmark benchmark) {
        this.description = description;
        this.jvm = jvm;
        this.benchmark = benchmark;
    }

    /** As it is called on the command line. */
    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String description() {
        return description;
    }

    List<String> options() {
        return jvm.options;
    }

    Benchmark benchmark() {
        return benchmark;
    }

    static Optional<Benchmarks> called(String name) {
        return Arrays.stream(values())
                .filter(bench -> bench.title().equals(name))
                .findFirst();
    }

    static Map<String, String> descriptions() {
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (Benchmarks bench : values()) {
            descriptions.put(bench.title(), bench.description());
        }
        return descriptions;
    }
}
