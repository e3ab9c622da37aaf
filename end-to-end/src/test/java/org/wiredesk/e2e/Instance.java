package org.wiredesk.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.process.Health;

import static org.assertj.core.api.Assertions.assertThat;

/** One process of a packaged service. */
record Instance(String service, Process process, int http, int management) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Health HEALTH = new Health();
    private static final Path HOME = Path.of(System.getProperty("wiredesk.home"));

    static Instance start(String service, Map<String, String> environment, Path log) throws IOException {
        int http = FreePort.find();
        int management = FreePort.find();
        ProcessBuilder builder = java(service, List.of(), environment, log);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_PROFILE", "local",
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", Integer.toString(http),
                        "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                        "QUARKUS_MANAGEMENT_PORT", Integer.toString(management)));
        return new Instance(service, builder.start(), http, management);
    }

    /** Brings the database to the schema of the store. */
    static void migrate(Map<String, String> database, Path log) throws IOException, InterruptedException {
        Process migration =
                java("store-service", List.of("migrate"), database, log).start();
        if (!migration.waitFor(2, TimeUnit.MINUTES) || migration.exitValue() != 0) {
            migration.destroyForcibly();
            throw new IllegalStateException("no schema, see " + log.getFileName());
        }
    }

    private static ProcessBuilder java(
            String service, List<String> arguments, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                HOME.resolve(service)
                        .resolve("target/quarkus-app/quarkus-run.jar")
                        .toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    /** What its interface answers; the status must be 200. */
    JsonNode json(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(http, path));
    }

    String metrics() throws IOException, InterruptedException {
        return get(management, "/q/metrics");
    }

    boolean isReady() throws InterruptedException {
        return HEALTH.ready(management) == Health.Answer.UP;
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    /** With no chance to say goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
