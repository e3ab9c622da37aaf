package org.wiredesk.enrich.onnx;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged enrich-service with the engine put beside it, as an operator starts it; no broker is there. */
class PackagedServiceIT {
    private static final Path HOME = Path.of(System.getProperty("wiredesk.home"));
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://[0-9.]+:[0-9]+)");

    @TempDir
    private Path folder;

    private Process service;

    @AfterEach
    void end() throws InterruptedException {
        service.destroyForcibly().waitFor();
    }

    @Test
    void names_come_from_the_operators_model_and_say_so() throws IOException, InterruptedException {
        Path model = new TinyModel("O", "B-PER", "B-LOC")
                .piece("Solheim", "B-PER")
                .piece("harbour", "B-LOC")
                .write(folder.resolve("tiny"), true);
        start(model);

        JsonNode answer = enrich("{\"body\": \"Solheim met the crews at the harbour.\", \"language\": \"en\"}");

        assertThat(answer.findValuesAsText("name")).contains("Solheim", "harbour");
        assertThat(answer.findValues("models").toString())
                .contains("\"tiny\"")
                .contains("wiredesk-sentiment")
                .doesNotContain("wiredesk-entities");
    }

    @Test
    void a_folder_that_is_wrong_ends_the_start_with_one_line() throws IOException, InterruptedException {
        Path model = new TinyModel("O", "B-PER").piece("Solheim", "B-PER").write(folder.resolve("tiny"), true);
        Files.delete(model.resolve("tokenizer.json"));
        start(model);

        assertThat(service.waitFor(2, TimeUnit.MINUTES)).as("stopped by itself").isTrue();
        assertThat(service.exitValue()).isEqualTo(1);
        assertThat(output()).filteredOn(line -> line.contains("tokenizer.json")).hasSize(1);
        assertThat(output()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }

    private void start(Path model) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx400m",
                        "-Dquarkus.profile=local",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.management.port=0",
                        "-Dkafka.bootstrap.servers=127.0.0.1:1",
                        "-jar",
                        HOME.resolve("enrich-service/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment()
                .put(
                        "ENRICH_ONNX_LIBRARIES",
                        HOME.resolve("enrich-onnx/target/engine").toString());
        builder.environment().put("ENRICH_ENTITIES_ENGINE", "onnx");
        builder.environment().put("ENRICH_ENTITIES_MODEL", model.toString());
        service = builder.start();
    }

    private JsonNode enrich(String request) throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(URI.create(address() + "/api/enrich"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request))
                .build();
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(post, BodyHandlers.ofString())
                        .body());
    }

    private String address() throws IOException, InterruptedException {
        while (service.isAlive()) {
            Matcher address = ADDRESS.matcher(String.join("\n", output()));
            if (address.find()) {
                return address.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the service ended: " + output());
    }

    private List<String> output() throws IOException {
        Path output = folder.resolve("output");
        return Files.exists(output) ? Files.readAllLines(output) : List.of();
    }
}
