package org.wiredesk.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.contract.Topic;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.input.Publisher;
import org.wiredesk.testing.TraceParent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a packaged service writes to its standard output as in production: a JSON object a line, and nothing else. */
@ExtendWith(SharedDesk.class)
class ProductionLogIT {
    private static final Path SERVICE =
            Path.of(System.getProperty("wiredesk.home"), "enrich-service/target/quarkus-app/quarkus-run.jar");

    @TempDir
    Path folder;

    @Test
    void an_event_is_one_line_with_its_article_and_trace(Desk desk) throws Exception {
        TraceParent trace = TraceParent.random();
        try (Publisher publisher = new Publisher(desk.clientSettings())) {
            publisher.send(Topic.CLEAN, "broken-article", "{\"body\":\n".getBytes(UTF_8), trace.header());
        }
        Process service = start(desk);
        try {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> Files.readString(output()).contains(trace.traceId()));
        } finally {
            service.destroy();
            service.waitFor(30, TimeUnit.SECONDS);
        }

        assertThat(lines())
                .filteredOn(line -> line.at("/mdc/traceId").asText().equals(trace.traceId()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("level").asText()).isEqualTo("INFO");
                    assertThat(line.get("message").asText()).startsWith("rejected articles.clean-");
                    assertThat(line.at("/mdc/articleId").asText()).isEqualTo("broken-article");
                    assertThat(line.get("timestamp").asText()).isNotEmpty();
                    assertThat(line.get("loggerName").asText()).startsWith("org.wiredesk.");
                });
    }

    @Test
    void an_exception_is_part_of_its_line(Desk desk) throws Exception {
        Process service = start(desk, "-Dmp.messaging.incoming.clean.value.deserializer=no.such.Class");
        assertThat(service.waitFor(2, TimeUnit.MINUTES)).as("it cannot start").isTrue();

        assertThat(lines()).anySatisfy(line -> {
            assertThat(line.get("level").asText()).isEqualTo("ERROR");
            assertThat(line.path("stackTrace").asText()).contains("\n\tat ");
        });
    }

    /** In a group of its own, so that it sees everything and takes nothing from the running system. */
    private Process start(Desk desk, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx400m",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dquarkus.management.port=0",
                "-Dkafka.bootstrap.servers=" + desk.ports().bootstrapServers(),
                "-Dmp.messaging.incoming.clean.group.id=production-log",
                "-Dwiredesk.access.keys.reader.sha256=" + "0".repeat(64),
                "-Dwiredesk.access.keys.reader.scopes=read"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", SERVICE.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(output().toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private Path output() {
        return folder.resolve("output");
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(output())) {
            JsonNode json = new ObjectMapper().readTree(line);
            assertThat(json.isObject()).as(line).isTrue();
            lines.add(json);
        }
        return lines;
    }
}
