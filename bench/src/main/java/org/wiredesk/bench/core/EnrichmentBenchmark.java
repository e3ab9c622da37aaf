package org.wiredesk.bench.core;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wiredesk.bench.input.EnrichmentTexts;
import org.wiredesk.bench.input.NamedArticles;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.enrich.ArticleText;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.Enricher;

/** Full enrichments of articles of about 570 words on one core: the pure function, with the models that are shipped. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class EnrichmentBenchmark {
    private static final Duration AMPLE = Duration.ofMinutes(1);

    private final Enricher enricher = Enricher.load();
    private List<ArticleText> articles = List.of();
    private int next;

    @Setup
    public void write() {
        articles =
                NamedArticles.fictional(200).stream().map(EnrichmentTexts::of).toList();
    }

    @Benchmark
    public Enrichment enrich() {
        next = (next + 1) % articles.size();
        return enricher.enrich(articles.get(next), Deadline.in(AMPLE));
    }
}
