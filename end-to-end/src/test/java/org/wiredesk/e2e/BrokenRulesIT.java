package org.wiredesk.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged service with an operator's rule file that is wrong. */
class BrokenRulesIT {
    private static final Path SERVICE =
            Path.of(System.getProperty("wiredesk.home"), "ingest-service/target/quarkus-app/quarkus-run.jar");

    @TempDir
    Path folder;

    @Test
    void stops_the_service_and_one_line_says_where_and_why() throws IOException, InterruptedException {
        Path rules = Files.writeString(
                folder.resolve("house.rules"),
                """
                rule tide-table@1
                  kind weather
                  begins tides today
                  example Tides today at Vigo
                """);

        Process service = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx200m",
                        "-Dquarkus.profile=local",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.management.port=0",
                        "-Dingest.rules=" + rules,
                        "-jar",
                        SERVICE.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        try {
            assertThat(service.waitFor(2, TimeUnit.MINUTES))
                    .as("stopped by itself")
                    .isTrue();
        } finally {
            service.destroyForcibly();
        }

        List<String> output = Files.readAllLines(folder.resolve("output"));
        assertThat(service.exitValue()).isEqualTo(1);
        assertThat(output)
                .filteredOn(line -> line.contains("house.rules"))
                .singleElement()
                .asString()
                .contains("the rules cannot be used: " + rules + ", line 2: 'weather' is none of [headline");
        assertThat(output).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }
}
