package org.wiredesk.kubernetes;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.kubernetes.model.Models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every object is one that Kubernetes or an operator takes as it stands. */
class ManifestsTest {

    @ParameterizedTest
    @EnumSource
    void everyField_isKnownToItsReader_andHasAValueOfItsType(Overlay overlay) throws JsonProcessingException {
        for (JsonNode object : overlay.objects()) {
            assertThat(Models.read(object)).isNotNull();
        }
        assertThat(overlay.objects()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void noObject_standsTwice(Overlay overlay) {
        List<String> names = overlay.objects().stream()
                .map(object -> object.get("kind").asText() + " "
                        + object.at("/metadata/name").asText())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    /** That the check above can fail: a misspelled field, and a value of another type, in an object of each reader. */
    @ParameterizedTest
    @CsvSource({
        "Deployment, /spec/template/spec/containers/0, imagePullPolice, Always",
        "Deployment, /spec/template/spec/containers/0/livenessProbe, periodSeconds, soon",
        "Deployment, /spec/template/spec/securityContext, runAsNonRoot, maybe",
        "NetworkPolicy, /spec, podSelektor, x",
        "Job, /spec, backoffLimit, often",
        "Kafka, /spec/kafka/listeners/0, protocol, x",
        "KafkaNodePool, /spec, replicas, three",
        "KafkaTopic, /spec, partition, 4",
        "KafkaUser, /spec/authorization/acls/0, right, Read",
        "PodMonitor, /spec/podMetricsEndpoints/0, route, x",
        "ScaledObject, /spec, maxReplicas, 4",
        "Cluster, /spec/storage, sise, 1Gi",
        "Cluster, /spec, instances, three",
    })
    void anUnknownFieldOrWrongType_isFound(String kind, String place, String field, String value) {
        ObjectNode object = Overlay.PRODUCTION.all(kind).get(0).deepCopy();
        ((ObjectNode) object.at(place)).put(field, value);

        assertThatThrownBy(() -> Models.read(object))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(field);
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatYamlTookForATruthValue_isFound(Overlay overlay) {
        ObjectNode object = overlay.one("Deployment", "store-service").deepCopy();
        ((ObjectNode) object.at("/spec/template/spec/containers/0/env/0")).put("value", true);

        assertThatThrownBy(() -> Models.read(object)).isInstanceOf(JsonProcessingException.class);
    }
}
