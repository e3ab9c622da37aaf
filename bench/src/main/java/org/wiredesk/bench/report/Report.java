package org.wiredesk.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Json;

/**
 * A run of the benchmarks, as programs read it.
 *
 * @param command that gave it
 * @param commit of the sources; null when it is not known
 * @param measuredOn day of the run
 * @param inputs what the articles were
 * @param seconds that each benchmark took
 */
public record Report(
        String command,
        @Nullable String commit,
        String measuredOn,
        String inputs,
        Machine machine,
        Map<String, Long> seconds,
        Results results) {
    private static final ObjectMapper MAPPER = Json.mapper().enable(SerializationFeature.INDENT_OUTPUT);

    public void write(Path file) throws IOException {
        write(file, this);
    }

    static void write(Path file, Object value) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        MAPPER.writeValue(file.toFile(), value);
    }

    /** What a worker hands to the command that started it. */
    public static void write(Path file, Results results) throws IOException {
        write(file, (Object) results);
    }

    public static Results readResults(Path file) {
        try {
            return MAPPER.readValue(file.toFile(), Results.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the results of a benchmark", e);
        }
    }

    /** @throws IOException when it is no report */
    public static Report read(Path file) throws IOException {
        return MAPPER.readValue(file.toFile(), Report.class);
    }

    /** Figures of an earlier run on the same machine stand for what was not measured now. */
    public Report with(Report earlier) {
        Results all = earlier.results.without(seconds.keySet());
        all.addAll(results);
        Map<String, Long> times = new LinkedHashMap<>(earlier.seconds);
        times.putAll(seconds);
        return new Report(
                List.of(earlier.command, command).stream()
                        .distinct()
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(command),
                commit,
                measuredOn,
                inputs,
                machine,
                times,
                all);
    }

    /** Whether no benchmark failed. */
    @JsonIgnore
    public boolean complete() {
        return results.skipped().stream().noneMatch(skip -> skip.what().equals(Skipped.REST));
    }

    Set<String> benches() {
        return seconds.keySet();
    }
}
