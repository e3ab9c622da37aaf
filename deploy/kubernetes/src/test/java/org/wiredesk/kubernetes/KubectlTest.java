package org.wiredesk.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The objects that the other tests look at are those that {@code kubectl kustomize} makes. */
class KubectlTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void kubectl_rendersTheSame(Overlay overlay) throws IOException, InterruptedException {
        Map<String, JsonNode> theirs = new TreeMap<>();
        Map<String, JsonNode> ours = new TreeMap<>();
        for (Object document : new Yaml().loadAll(kubectl(overlay))) {
            add(theirs, MAPPER.valueToTree(document));
        }
        for (JsonNode object : overlay.objects()) {
            add(ours, object);
        }

        assertThat(theirs).isEqualTo(ours);
    }

    private static void add(Map<String, JsonNode> objects, JsonNode object) throws IOException {
        // kubectl writes folded texts anew and doubles the breaks before indented lines.
        JsonNode folded = MAPPER.readTree(object.toString().replaceAll("(\\\\n *)+", " "));
        objects.put(
                object.get("kind").asText() + " " + object.at("/metadata/name").asText(), folded);
    }

    private static String kubectl(Overlay overlay) throws IOException, InterruptedException {
        String version;
        try {
            version = run("kubectl", "version", "--client", "--output=json");
        } catch (IOException missing) {
            return Assumptions.abort("kubectl is not installed: " + missing.getMessage());
        }
        // Before 1.24 it does not say, and knows less of a kustomization than is used.
        Assumptions.assumeTrue(version.contains("kustomizeVersion"), "kubectl is too old: " + version);
        return run("kubectl", "kustomize", overlay.folder().toString());
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            return printed;
        }
    }
}
