package org.wiredesk.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.edge.access.AccessConfig;
import org.wiredesk.store.StoreConfig;

import static io.smallrye.config.ConfigMappings.ConfigClass.configClass;
import static io.smallrye.config.ConfigMappings.getProperties;
import static org.assertj.core.api.Assertions.assertThat;

/** The pods run the services that are built. */
class ServicesTest {
    private static final List<String> SERVICES = List.of("ingest-service", "enrich-service", "store-service");

    @ParameterizedTest
    @EnumSource
    void ports_areThoseTheServiceListensOn(Overlay overlay) {
        for (String service : SERVICES) {
            ServiceSettings settings = ServiceSettings.of(service);
            Map<String, Integer> ports = new TreeMap<>();
            container(overlay, service)
                    .get("ports")
                    .forEach(port -> ports.put(
                            port.get("name").asText(), port.get("containerPort").asInt()));

            assertThat(ports)
                    .isEqualTo(Map.of(
                            "http", settings.number("quarkus.http.port"),
                            "management", settings.number("quarkus.management.port")));
            JsonNode published = overlay.one("Service", service).at("/spec/ports/0");
            assertThat(published.get("port").asInt()).isEqualTo(ports.get("http"));
            assertThat(published.get("targetPort").asText()).isEqualTo("http");
        }
    }

    @ParameterizedTest
    @EnumSource
    void probes_askTheManagementPort(Overlay overlay) {
        for (String service : SERVICES) {
            JsonNode container = container(overlay, service);
            Map.of(
                            "startupProbe",
                            "/q/health/started",
                            "livenessProbe",
                            "/q/health/live",
                            "readinessProbe",
                            "/q/health/ready")
                    .forEach((probe, path) -> {
                        assertThat(container.at("/" + probe + "/httpGet/path").asText())
                                .isEqualTo(path);
                        assertThat(container.at("/" + probe + "/httpGet/port").asText())
                                .isEqualTo("management");
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEnvironmentVariable_isASettingOfTheService(Overlay overlay) {
        for (String service : SERVICES) {
            Set<String> known = new HashSet<>();
            ServiceSettings.of(service).names().forEach(name -> known.add(variable(name)));
            AdminClientConfig.configNames().forEach(name -> known.add(variable("kafka." + name)));
            getProperties(configClass(StoreConfig.class)).keySet().forEach(name -> known.add(variable(name)));

            assertThat(known).containsAll(variables(container(overlay, service)));
        }
        Set<String> migration = new HashSet<>();
        ServiceSettings.of("store-service").names().forEach(name -> migration.add(variable(name)));
        assertThat(migration)
                .containsAll(variables(overlay.one("Job", "schema").at("/spec/template/spec/containers/0")));
    }

    @ParameterizedTest
    @EnumSource
    void theMigrations_useTheDatabaseOfTheStore(Overlay overlay) {
        JsonNode migration = overlay.one("Job", "schema").at("/spec/template/spec/containers/0");
        JsonNode store = container(overlay, "store-service");

        assertThat(migration.get("image")).isEqualTo(store.get("image"));
        assertThat(migration.get("args").get(0).asText()).isEqualTo("migrate");
        Set<String> variables = variables(migration);
        assertThat(variables(store)).containsAll(variables);
        assertThat(variables).anyMatch(variable -> variable.endsWith("REACTIVE_URL"));
    }

    /** In the README the keys are made under names that the services read. */
    @ParameterizedTest
    @EnumSource
    void everySecret_isMadeByAnOperator_orByACommandOfTheReadme(Overlay overlay) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Set<String> made = new TreeSet<>(Set.of("wiredesk-cluster-ca-cert", "wiredesk-db-app"));
        overlay.all("KafkaUser")
                .forEach(user -> made.add(user.at("/metadata/name").asText()));
        Pattern.compile("create secret generic (\\S+)")
                .matcher(readme)
                .results()
                .forEach(secret -> made.add(secret.group(1)));

        for (JsonNode object : overlay.objects()) {
            object.findValues("secretKeyRef").forEach(secret -> assertThat(made)
                    .contains(secret.get("name").asText()));
            object.findValues("secretRef").forEach(secret -> assertThat(made)
                    .contains(secret.get("name").asText()));
            object.findValuesAsText("secretName")
                    .forEach(secret -> assertThat(made).contains(secret));
            object.findValues("secretTargetRef")
                    .forEach(sources -> sources.forEach(source ->
                            assertThat(made).contains(source.get("name").asText())));
        }
        assertThat(overlay.one("Kafka", "wiredesk")).isNotNull();
        assertThat(overlay.one("Cluster", "wiredesk-db")).isNotNull();
        Set<String> keys = new TreeSet<>();
        getProperties(configClass(AccessConfig.class)).keySet().forEach(name -> keys.add(variable(name)));
        assertThat(keys).contains("WIREDESK_ACCESS_KEYS___SHA256", "WIREDESK_ACCESS_KEYS___SCOPES");
        assertThat(readme).contains("WIREDESK_ACCESS_KEYS_NEWSROOM_SHA256=", "WIREDESK_ACCESS_KEYS_NEWSROOM_SCOPES=");
    }

    @ParameterizedTest
    @EnumSource
    void everyPod_isWithoutRights(Overlay overlay) throws IOException {
        for (JsonNode pod : pods(overlay)) {
            assertThat(pod.get("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.get("enableServiceLinks").asBoolean(true)).isFalse();
            JsonNode context = pod.get("securityContext");
            assertThat(context.get("runAsNonRoot").asBoolean()).isTrue();
            assertThat(Files.readString(Path.of("../docker/Dockerfile")))
                    .contains("USER " + context.get("runAsUser").asText() + ":"
                            + context.get("runAsGroup").asText());
            assertThat(context.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            JsonNode container = pod.at("/containers/0/securityContext");
            assertThat(container.get("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(container.get("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
            assertThat(pod.get("volumes").findValuesAsText("name")).contains("tmp");
            JsonNode resources = pod.at("/containers/0/resources");
            assertThat(resources.at("/requests/memory")).isEqualTo(resources.at("/limits/memory"));
        }
    }

    private static JsonNode container(Overlay overlay, String service) {
        return overlay.one("Deployment", service).at("/spec/template/spec/containers/0");
    }

    private static List<JsonNode> pods(Overlay overlay) {
        return overlay.objects().stream()
                .map(object -> object.at("/spec/template/spec"))
                .filter(pod -> pod.has("containers"))
                .toList();
    }

    private static Set<String> variables(JsonNode container) {
        return new TreeSet<>(container.get("env").findValuesAsText("name").stream()
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .toList());
    }

    /** As MicroProfile Config names it. */
    private static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
