package org.wiredesk.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Topic;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.input.Fate;
import org.wiredesk.proof.input.Input;
import org.wiredesk.proof.input.Publisher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What the dashboards and rules ask, asked of a Prometheus that watches a pipeline at work. */
@ExtendWith(SharedDesk.class)
class DashboardsIT {
    private static final Path DASHBOARDS =
            Path.of(System.getProperty("wiredesk.home"), "deploy/monitoring/grafana/dashboards");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static Prometheus prometheus;

    @BeforeAll
    static void watch(Desk desk) throws Exception {
        assumeTrue(Prometheus.isInstalled(), "prometheus is missing (Debian: prometheus)");
        prometheus = new Prometheus(desk);
        try (Publisher publisher = new Publisher(desk.clientSettings())) {
            publisher.publish(
                    List.of(
                            story(),
                            Input.json("cut", null, "{\"headline\": ", Fate.Rejected.as(RejectionReason.MALFORMED))),
                    0);
            publisher.send(Topic.CLEAN, "no-article", "{}".getBytes(UTF_8));
            publisher.send(Topic.ENRICHED, "no-article", "{}".getBytes(UTF_8));
        }
        await().atMost(LONGEST)
                .ignoreExceptions()
                .until(() -> prometheus
                                .query("count(sum by (stage) (wiredesk_articles_rejected_total))")
                                .at("/0/value/1")
                                .asInt()
                        == 3);
        desk.get(desk.store("/api/articles"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (prometheus != null) {
            prometheus.close();
        }
    }

    @Test
    void every_query_of_every_panel_finds_something() throws IOException {
        Map<String, String> queries = new TreeMap<>();
        try (Stream<Path> dashboards = Files.list(DASHBOARDS)) {
            for (Path file : dashboards.toList()) {
                for (JsonNode panel : new ObjectMapper().readTree(file.toFile()).get("panels")) {
                    panel.get("targets")
                            .forEach(target -> queries.put(
                                    target.get("expr").asText(), file.getFileName() + ": " + panel.get("title")));
                }
            }
        }

        assertThat(queries).hasSizeGreaterThan(50);
        queries.forEach((query, panel) -> await(panel + " asks " + query)
                .atMost(LONGEST)
                .untilAsserted(() -> assertThat(prometheus.query(query)).isNotEmpty()));
    }

    @Test
    void every_rule_can_be_worked_out_and_no_alert_is_raised_by_a_working_pipeline() throws Exception {
        await().atMost(LONGEST).untilAsserted(() -> assertThat(prometheus.rules())
                .hasSizeGreaterThan(15)
                .allSatisfy(rule -> assertThat(rule.get("health").asText())
                        .as(rule.toString())
                        .isEqualTo("ok")));
        assertThat(prometheus.query("ALERTS{alertstate=\"firing\"}")).isEmpty();
    }

    private static Input story() {
        String json =
                """
                {"id": "watched", "version": 1, "source": {"name": "Harbour Gazette"}, "headline": "Ferry returns",
                 "publishedAt": "%s", "body": "The ferry to the outer islands runs again.\\n\\nAll rights reserved."}
                """
                        .formatted(Instant.now());
        return Input.json("watched", "watched", json, new Fate.Filed("watched", 1, PubStatus.USABLE, ""));
    }
}
