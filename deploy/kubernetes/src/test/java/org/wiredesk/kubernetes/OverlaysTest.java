package org.wiredesk.kubernetes;

import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What hangs together across objects, and what makes an overlay the one it says it is. */
class OverlaysTest {

    @ParameterizedTest
    @EnumSource
    void theDatabase_hasConnectionsForAllInstancesThereCanBe(Overlay overlay) {
        ServiceSettings store = ServiceSettings.of("store-service");
        // During a rollout there is one more.
        int instances = 1
                + overlay.one("ScaledObject", "store-service")
                        .at("/spec/maxReplicaCount")
                        .asInt();
        int pools = store.number("quarkus.datasource.reactive.max-size")
                + store.number("quarkus.datasource.write.reactive.max-size");

        assertThat(overlay.one("Cluster", "wiredesk-db")
                        .at("/spec/postgresql/parameters/max_connections")
                        .asInt())
                .isGreaterThanOrEqualTo(instances * pools + 10);
    }

    @ParameterizedTest
    @EnumSource
    void everyService_isKeptThroughDisruptions_isWatched_andMayBeReached(Overlay overlay) {
        for (JsonNode deployment : overlay.all("Deployment")) {
            String service = deployment.at("/metadata/name").asText();
            JsonNode labels = deployment.at("/spec/template/metadata/labels");
            assertThat(labels.get("app.kubernetes.io/name").asText()).isEqualTo(service);
            assertThat(overlay.one("PodDisruptionBudget", service)
                            .at("/spec/selector/matchLabels/app.kubernetes.io~1name"))
                    .isEqualTo(labels.get("app.kubernetes.io/name"));
            assertThat(selected(overlay.one("PodMonitor", "services").at("/spec/selector")))
                    .contains(service);
            for (String policy : Set.of("callers", "metrics", "services-to-kafka")) {
                assertThat(selected(overlay.one("NetworkPolicy", policy).at("/spec/podSelector")))
                        .contains(service);
            }
        }
        assertThat(overlay.one("PodMonitor", "services")
                        .at("/spec/podMetricsEndpoints/0/port")
                        .asText())
                .isEqualTo("management");
        assertThat(overlay.one("NetworkPolicy", "default-deny").at("/spec/podSelector"))
                .isEmpty();
        assertThat(selected(overlay.one("NetworkPolicy", "services-to-database").at("/spec/podSelector")))
                .containsExactlyInAnyOrder("store-service", "schema");
    }

    @Test
    void production_outlivesTheLossOfAnyOne_andRunsWhatWasTried() {
        Overlay overlay = Overlay.PRODUCTION;
        assertThat(overlay.one("KafkaNodePool", "broker").at("/spec/replicas").asInt())
                .isEqualTo(3);
        assertThat(overlay.one("Cluster", "wiredesk-db").at("/spec/instances").asInt())
                .isGreaterThan(1);
        overlay.all("ScaledObject")
                .forEach(scaled ->
                        assertThat(scaled.at("/spec/minReplicaCount").asInt()).isGreaterThan(1));
        overlay.objects().forEach(object -> object.at("/spec/template/spec/containers")
                .forEach(container ->
                        assertThat(container.get("image").asText()).matches("wiredesk/[a-z-]+@sha256:[0-9a-f]{64}")));
    }

    @Test
    void local_isOneOfEach() {
        Overlay overlay = Overlay.LOCAL;
        assertThat(overlay.one("KafkaNodePool", "broker").at("/spec/replicas").asInt())
                .isEqualTo(1);
        assertThat(overlay.one("Cluster", "wiredesk-db").at("/spec/instances").asInt())
                .isEqualTo(1);
        overlay.all("ScaledObject")
                .forEach(scaled ->
                        assertThat(scaled.at("/spec/minReplicaCount").asInt()).isEqualTo(1));
    }

    private static Set<String> selected(JsonNode selector) {
        JsonNode expression = selector.at("/matchExpressions/0");
        assertThat(expression.get("key").asText()).isEqualTo("app.kubernetes.io/name");
        assertThat(expression.get("operator").asText()).isEqualTo("In");
        Set<String> names = new TreeSet<>();
        expression.get("values").forEach(value -> names.add(value.asText()));
        return names;
    }
}
