package org.wiredesk.local.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Rules and dashboards, held against what is documented and against Prometheus' own tool. */
class MonitoringTest {
    private static final Path TOP = Path.of("../..");
    private static final Path PROMETHEUS = TOP.resolve("deploy/monitoring/prometheus");
    private static final Path DASHBOARDS = TOP.resolve("deploy/monitoring/grafana/dashboards");

    @Test
    void everyMetricOfARuleOrDashboard_isDocumented() throws IOException {
        Set<String> known = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(Files.readString(TOP.resolve("docs/metrics.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<JsonNode> rules = rules();
        rules.stream()
                .filter(rule -> rule.has("record"))
                .forEach(rule -> known.add(rule.get("record").asText()));
        List<String> expressions = new ArrayList<>();
        rules.forEach(rule -> expressions.add(rule.get("expr").asText()));
        try (Stream<Path> dashboards = Files.list(DASHBOARDS)) {
            for (Path dashboard : dashboards.toList()) {
                new ObjectMapper()
                        .readTree(dashboard.toFile())
                        .findValuesAsText("expr")
                        .forEach(expressions::add);
            }
        }

        assertThat(expressions).hasSizeGreaterThan(80);
        for (String expression : expressions) {
            assertThat(known).as(expression).containsAll(PromQl.metrics(expression));
        }
    }

    @Test
    void everyAlert_hasAParagraphThatSaysWhatToDo() throws IOException {
        String operations = Files.readString(TOP.resolve("docs/operations.md"));

        for (JsonNode rule : rules()) {
            if (rule.has("alert")) {
                String alert = rule.get("alert").asText();
                assertThat(operations).contains("### " + alert + "\n");
                assertThat(rule.at("/annotations/runbook").asText())
                        .isEqualTo("docs/operations.md#" + alert.toLowerCase(Locale.ROOT));
                assertThat(rule.at("/labels/severity").asText()).isIn("critical", "warning");
            }
        }
    }

    @Test
    void theRules_doWhatTheirTestsSay(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled("promtool"), "promtool is missing (Debian: prometheus)");
        Path output = folder.resolve("output");

        Process promtool = new ProcessBuilder("promtool", "test", "rules", "wiredesk.test.yml")
                .directory(PROMETHEUS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(promtool.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(promtool.exitValue()).as(Files.readString(output)).isZero();
    }

    private static List<JsonNode> rules() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        JsonNode file = new YAMLMapper()
                .readTree(PROMETHEUS.resolve("wiredesk.rules.yml").toFile());
        file.get("groups").forEach(group -> group.get("rules").forEach(rules::add));
        return rules;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
