package org.wiredesk.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.wiredesk.local.FreePort;
import org.wiredesk.local.up.Service;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.testing.Folders;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A Prometheus that scrapes a running system every second and knows its rules. */
final class Prometheus implements AutoCloseable {
    private static final Path RULES =
            Path.of(System.getProperty("wiredesk.home"), "deploy/monitoring/prometheus/wiredesk.rules.yml");

    private final Desk desk;
    private final Path folder;
    private final int port;
    private final Process process;

    Prometheus(Desk desk) throws IOException {
        this.desk = desk;
        this.folder = Folders.temporary("prometheus");
        this.port = FreePort.find();
        Path settings = Files.writeString(
                folder.resolve("prometheus.yml"),
                """
                global: {scrape_interval: 1s, evaluation_interval: 1s}
                rule_files: ["%s"]
                scrape_configs:
                  - {job_name: store-service, metrics_path: /q/metrics, static_configs: [{targets: ["%s"]}]}
                  - {job_name: ingest-service, metrics_path: /q/metrics, static_configs: [{targets: ["%s"]}]}
                  - {job_name: enrich-service, metrics_path: /q/metrics, static_configs: [{targets: ["%s"]}]}
                """
                        .formatted(RULES, target(Service.STORE), target(Service.INGEST), target(Service.ENRICH)));
        process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + settings,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "prometheus")));
    }

    private String target(Service service) {
        return "127.0.0.1:" + desk.ports().management(service);
    }

    /** The series that a query finds now. */
    JsonNode query(String expression) throws IOException, InterruptedException {
        return get("query?query=" + URLEncoder.encode(expression, UTF_8)).at("/data/result");
    }

    /** Every rule with its health. */
    List<JsonNode> rules() throws IOException, InterruptedException {
        return get("rules").at("/data/groups").findParents("health");
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return desk.json(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
        Folders.delete(folder);
    }
}
