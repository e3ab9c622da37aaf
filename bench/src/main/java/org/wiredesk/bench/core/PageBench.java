package org.wiredesk.bench.core;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wiredesk.bench.input.Inputs;
import org.wiredesk.ingest.ArticleProcessor;
import org.wiredesk.ingest.RawMessage;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Pages: the whole core against the bare parse of the same page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBench {
    private final List<byte[]> pages = Inputs.shown(Inputs.pages());
    private final ArticleProcessor core = new ArticleProcessor();

    @Benchmark
    public void parse(Blackhole sink) {
        for (byte[] page : pages) {
            sink.consume(Jsoup.parse(new String(page, UTF_8)));
        }
    }

    @Benchmark
    public void whole(Blackhole sink) {
        for (byte[] page : pages) {
            sink.consume(core.process(
                    new RawMessage(page, "text/html; charset=utf-8", RawMessage.Stated.NOTHING, Instant.EPOCH)));
        }
    }
}
