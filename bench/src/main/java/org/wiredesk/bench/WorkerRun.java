package org.wiredesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.wiredesk.bench.report.Report;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Skipped;

/** One benchmark as a process, ended with all that it started when it takes too long or the command is interrupted. */
final class WorkerRun {
    private final Benchmarks bench;
    private final Settings settings;
    private final Path log;
    private final Path file;
    private volatile @Nullable Process process;

    WorkerRun(Benchmarks bench, Settings settings) {
        this.bench = bench;
        this.settings = settings;
        log = settings.work().resolve(bench.title() + ".log");
        file = settings.work().resolve(bench.title() + ".json");
    }

    /** The figures, or the reason why there are none. */
    Results run(Duration limit) throws IOException, InterruptedException {
        Process started = new ProcessBuilder(command())
                .redirectOutput(log.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process = started;
        boolean ended = started.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        stop();
        Results results = Files.exists(file) ? Report.readResults(file) : new Results();
        if (!ended) {
            results.skip(bench.title(), Skipped.REST, "it took longer than " + limit.toSeconds() + " s");
        } else if (started.exitValue() != 0) {
            results.skip(bench.title(), Skipped.REST, "it failed");
        }
        return results;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(bench.options());
        command.addAll(List.of(
                // The libraries of the services ask for it.
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                BenchWorker.class.getName(),
                bench.title(),
                settings.effort().name(),
                settings.home().toString(),
                settings.work().toString(),
                file.toString(),
                Optional.ofNullable(settings.data()).map(Path::toString).orElse("-"),
                Optional.ofNullable(settings.before()).map(Path::toString).orElse("-")));
        return command;
    }

    /** The worker, what it started, and database servers, which leave their parents. */
    void stop() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
        try (Stream<Path> files = Files.walk(settings.work(), 3)) {
            for (Path pid :
                    files.filter(path -> path.endsWith("postmaster.pid")).toList()) {
                ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                        .filter(server -> server.info().command().orElse("").contains("postgres"))
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException | RuntimeException e) {
            System.err.println("could not look for database servers left behind: " + e);
        }
    }
}
