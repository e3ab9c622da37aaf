package org.wiredesk.bench.core;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
import org.wiredesk.ingest.cleaning.Cleaner;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.RuleBook;
import org.wiredesk.ingest.cleaning.Stated;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Clean text: the whole core and cleaning alone, against one plain pass over the lines of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBench {
    private final List<byte[]> messages = Inputs.shown(Inputs.texts());
    private final List<Copy> copies = messages.stream()
            .map(message -> Copy.ofPlainText(new String(message, UTF_8)))
            .toList();
    private final ArticleProcessor core = new ArticleProcessor();
    private final Cleaner cleaner = new Cleaner(RuleBook.standard());

    /** The limit: decodes, finds the lines and looks at each. */
    @Benchmark
    public void lines(Blackhole sink) {
        for (byte[] message : messages) {
            new String(message, UTF_8).lines().forEach(sink::consume);
        }
    }

    @Benchmark
    public void clean(Blackhole sink) {
        for (Copy copy : copies) {
            sink.consume(cleaner.clean(copy, Stated.NOTHING));
        }
    }

    @Benchmark
    public void whole(Blackhole sink) {
        for (byte[] message : messages) {
            sink.consume(core.process(
                    new RawMessage(message, "text/plain; charset=utf-8", RawMessage.Stated.NOTHING, Instant.EPOCH)));
        }
    }
}
