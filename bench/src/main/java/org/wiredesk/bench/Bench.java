package org.wiredesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.wiredesk.bench.report.Machine;
import org.wiredesk.bench.report.Report;
import org.wiredesk.bench.report.ReportPage;
import org.wiredesk.bench.report.ReportTable;
import org.wiredesk.bench.report.Results;
import org.wiredesk.local.data.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program behind {@code ./wiredesk bench}. */
@Command(
        name = "./wiredesk bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Measures each figure beside its limit, in turns with it, and prints a table. Names: cleaning, models,"
                        + " ingest, enrich, store, pipeline, latency, reads, stream, growth, tracing, peers.")
final class Bench implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..*", description = "what to measure; all when none is named")
    private List<String> names = List.of();

    @Option(names = "--quick", description = "all figures in about a quarter of an hour, with less precision")
    private boolean quick;

    @Option(names = "--try", description = "run each once and little of it, to see that it works")
    private boolean trial;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "measure with the articles of DIR/volume, the pages of DIR/extraction and the texts of DIR/ner;"
                            + " DIR can also be that volume folder itself. Without it: fictional articles")
    private @Nullable Path data;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures for programs")
    private @Nullable Path json;

    @Option(names = "--report", paramLabel = "FILE", description = "write a page with a chart, as docs/performance.md")
    private @Nullable Path report;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "take what is not measured now from the --json of an earlier run")
    private @Nullable Path earlier;

    @Option(
            names = "--before",
            paramLabel = "DIR",
            description =
                    "another build of the project: ingest and enrich are also measured against its services, in turns")
    private @Nullable Path before;

    /** Obeyed by the script, which fetches it and puts it among the classes. */
    @Option(names = "--corenlp", description = "fetch CoreNLP (GPL, 500 MB) and measure entities against it too")
    private boolean coreNlp;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "give up on one name after this long; by default five minutes with --quick, else an hour")
    private @Nullable Integer limit;

    private final List<String> asked;

    private Bench(String... arguments) {
        asked = List.of(arguments);
    }

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench(arguments)).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        for (Path folder : Stream.of(data, before).filter(Objects::nonNull).toList()) {
            if (!Files.isDirectory(folder)) {
                System.err.println("there is no folder " + folder);
                return CommandLine.ExitCode.USAGE;
            }
        }
        List<Benchmarks> chosen = new ArrayList<>();
        for (String name : names) {
            Benchmarks bench = Benchmarks.called(name).orElse(null);
            if (bench == null) {
                System.err.println("there is no benchmark \"" + name + "\"; there are: "
                        + String.join(", ", Benchmarks.descriptions().keySet()));
                return CommandLine.ExitCode.USAGE;
            }
            chosen.add(bench);
        }
        Report measured = measure(chosen.isEmpty() ? Arrays.asList(Benchmarks.values()) : chosen);
        if (earlier != null) {
            measured = measured.with(Report.read(earlier));
        }
        ReportTable.lines(measured).forEach(System.out::println);
        if (json != null) {
            measured.write(json);
        }
        if (report != null) {
            ReportPage.write(report, measured, Benchmarks.descriptions());
        }
        return measured.complete() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private Report measure(List<Benchmarks> chosen) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("wiredesk.home", "")).toAbsolutePath();
        Path work = Files.createTempDirectory("wiredesk-bench-");
        Settings settings = new Settings(effort(), absolute(data), work, home, absolute(before));
        Machine machine = Machine.here();
        Results results = new Results();
        Map<String, Long> seconds = new LinkedHashMap<>();
        try {
            for (Benchmarks bench : chosen) {
                System.err.println("  " + bench.title());
                long start = System.nanoTime();
                results.addAll(run(new WorkerRun(bench, settings), work));
                seconds.put(bench.title(), (System.nanoTime() - start) / 1_000_000_000);
            }
        } finally {
            delete(work);
        }
        return new Report(
                shown(asked),
                Commit.of(home),
                LocalDate.now(ZoneOffset.UTC).toString(),
                settings.articles().description(),
                machine,
                seconds,
                results);
    }

    /** The command with placeholders for paths, which mean nothing on another machine. */
    private static String shown(List<String> arguments) {
        StringBuilder command = new StringBuilder("./wiredesk bench");
        String before = "";
        for (String argument : arguments) {
            boolean folder = before.equals("--data") || before.equals("--before");
            boolean file = before.equals("--json") || before.equals("--report") || before.equals("--with");
            command.append(' ').append(folder ? "DIR" : file ? "FILE" : argument);
            before = argument;
        }
        return command.toString();
    }

    private Results run(WorkerRun worker, Path work) throws IOException, InterruptedException {
        Thread hook = new Thread(() -> {
            worker.stop();
            delete(work);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        Results results = worker.run(limit == null ? patience() : Duration.ofSeconds(limit));
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The command was interrupted, and the hook is at work: nothing is left to report.
            Thread.currentThread().join();
        }
        return results;
    }

    private Duration patience() {
        return quick && !trial ? Duration.ofMinutes(10) : Duration.ofHours(1);
    }

    private Settings.Effort effort() {
        return trial ? Settings.Effort.TRY : quick ? Settings.Effort.QUICK : Settings.Effort.FULL;
    }

    /** A server that was just ended can still be tidying up in it. */
    private static synchronized void delete(Path work) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                Folders.delete(work);
                return;
            } catch (IOException | UncheckedIOException e) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        System.err.println("what is left of this run is in " + work);
    }

    private static @Nullable Path absolute(@Nullable Path path) {
        return path == null ? null : path.toAbsolutePath();
    }
}
