package org.wiredesk.kubernetes;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** A cluster has the alerts that are tested with promtool, and no others. */
class PrometheusRulesTest {
    private static final Path SOURCE = Path.of("../monitoring/prometheus");

    @ParameterizedTest
    @EnumSource
    void rules_areThoseOfTheOneSource(Overlay overlay) throws IOException {
        List<JsonNode> declared = new ArrayList<>();
        overlay.objects().stream()
                .filter(object -> object.get("kind").asText().equals("PrometheusRule"))
                .forEach(rule -> rule.at("/spec/groups").forEach(declared::add));

        assertThat(declared).as("after a change: deploy/kubernetes/rules.sh").isEqualTo(source());
    }

    private static List<JsonNode> source() throws IOException {
        List<JsonNode> groups = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".rules.yml"))
                    .sorted()
                    .toList()) {
                try (Reader rules = Files.newBufferedReader(file)) {
                    new ObjectMapper()
                            .<JsonNode>valueToTree(new Yaml().load(rules))
                            .get("groups")
                            .forEach(groups::add);
                }
            }
        }
        return groups;
    }
}
