package org.wiredesk.kubernetes;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.contract.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** Topics, users and scaling are those of the code. */
class KafkaTest {

    @ParameterizedTest
    @EnumSource
    void topics_areThoseOfTheContract(Overlay overlay) {
        Map<String, Map<String, String>> declared = new TreeMap<>();
        overlay.all("KafkaTopic").forEach(topic -> {
            Map<String, String> settings = new TreeMap<>();
            topic.at("/spec/config")
                    .properties()
                    .forEach(entry ->
                            settings.put(entry.getKey(), entry.getValue().asText()));
            int replicas = topic.at("/spec/replicas").asInt();
            // A message that is acknowledged outlives any one broker, and one broker away stops nobody.
            assertThat(settings.remove("min.insync.replicas")).isEqualTo(Integer.toString(Math.max(1, replicas - 1)));
            declared.put(topic.at("/metadata/name").asText(), settings);
        });

        Map<String, Map<String, String>> wanted = new TreeMap<>();
        Arrays.stream(Topic.values()).forEach(topic -> wanted.put(topic.topicName(), new TreeMap<>(topic.settings())));
        assertThat(declared).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void brokers_takeTheLargestMessage_andAreAsManyAsThereAreReplicas(Overlay overlay) {
        JsonNode config = overlay.one("Kafka", "wiredesk").at("/spec/kafka/config");
        int brokers =
                overlay.one("KafkaNodePool", "broker").at("/spec/replicas").asInt();

        assertThat(config.get("message.max.bytes").asInt()).isEqualTo(Topic.MAX_MESSAGE_BYTES);
        assertThat(config.get("replica.fetch.max.bytes").asInt()).isEqualTo(Topic.MAX_MESSAGE_BYTES);
        assertThat(config.get("offsets.topic.replication.factor").asInt()).isEqualTo(brokers);
        overlay.all("KafkaTopic")
                .forEach(topic -> assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(brokers));
    }

    @ParameterizedTest
    @EnumSource
    void users_mayDoWhatTheServicesDo_andNothingElse(Overlay overlay) {
        // What every instance of ingest-service remembers of the sources, beside its channels.
        assertThat(rights(overlay, "wiredesk-ingest"))
                .isEqualTo(with(
                        rightsOf("ingest-service"),
                        "topic articles.repetition Read",
                        "topic articles.repetition Write"));
        assertThat(rights(overlay, "wiredesk-enrich")).isEqualTo(rightsOf("enrich-service"));
        // Rejections go back to where they came from.
        assertThat(rights(overlay, "wiredesk-store"))
                .isEqualTo(with(
                        rightsOf("store-service"),
                        "topic articles.raw Write",
                        "topic articles.clean Write",
                        "topic articles.enriched Write"));
        assertThat(rights(overlay, "wiredesk-publisher")).containsExactly("topic articles.raw Write");
    }

    @ParameterizedTest
    @EnumSource
    void scaling_watchesTheGroupOfEachService_andStopsAtItsPartitions(Overlay overlay) {
        Set<String> seen = new TreeSet<>();
        for (JsonNode scaled : overlay.all("ScaledObject")) {
            String service = scaled.at("/spec/scaleTargetRef/name").asText();
            ServiceSettings settings = ServiceSettings.of(service);
            JsonNode trigger = scaled.at("/spec/triggers/0/metadata");
            String topic = trigger.get("topic").asText();
            String group = trigger.get("consumerGroup").asText();

            assertThat(settings.topics("incoming")).contains(topic);
            assertThat(settings.groups()).contains(group);
            assertThat(overlay.one("Deployment", service).at("/spec").has("replicas"))
                    .isFalse();
            assertThat(scaled.at("/spec/maxReplicaCount").asInt())
                    .isLessThanOrEqualTo(overlay.one("KafkaTopic", topic)
                            .at("/spec/partitions")
                            .asInt())
                    .isGreaterThanOrEqualTo(scaled.at("/spec/minReplicaCount").asInt());
            assertThat(rights(overlay, "wiredesk-keda"))
                    .contains("topic " + topic + " Describe", "group " + group + " Describe");
            seen.add(service);
        }
        assertThat(seen).containsExactlyInAnyOrder("ingest-service", "enrich-service", "store-service");
    }

    @ParameterizedTest
    @EnumSource
    void services_reachTheListenerThatThereIs(Overlay overlay) {
        JsonNode listener = overlay.one("Kafka", "wiredesk").at("/spec/kafka/listeners/0");
        String bootstrap = "wiredesk-kafka-bootstrap:" + listener.get("port").asText();

        overlay.all("Deployment").forEach(deployment -> assertThat(variable(deployment, "KAFKA_BOOTSTRAP_SERVERS"))
                .isEqualTo(bootstrap));
        assertThat(listener.get("tls").asBoolean()).isTrue();
        overlay.all("Deployment").forEach(deployment -> assertThat(variable(deployment, "KAFKA_SECURITY_PROTOCOL"))
                .isEqualTo("SASL_SSL"));
        String mechanism = listener.at("/authentication/type").asText();
        overlay.all("Deployment").forEach(deployment -> assertThat(variable(deployment, "KAFKA_SASL_MECHANISM"))
                .isEqualToIgnoringCase(mechanism));
        overlay.all("KafkaUser")
                .forEach(user -> assertThat(user.at("/spec/authentication/type").asText())
                        .isEqualTo(mechanism));
    }

    private static String variable(JsonNode deployment, String name) {
        for (JsonNode variable : deployment.at("/spec/template/spec/containers/0/env")) {
            if (variable.get("name").asText().equals(name)) {
                return variable.get("value").asText();
            }
        }
        throw new AssertionError("no " + name);
    }

    private static Set<String> rights(Overlay overlay, String user) {
        Set<String> rights = new TreeSet<>();
        for (JsonNode acl : overlay.one("KafkaUser", user).at("/spec/authorization/acls")) {
            assertThat(acl.at("/resource/patternType").asText()).isEqualTo("literal");
            String resource = acl.at("/resource/type").asText() + " "
                    + acl.at("/resource/name").asText();
            acl.get("operations").forEach(operation -> rights.add(resource + " " + operation.asText()));
        }
        return rights;
    }

    /** By its channels. */
    private static Set<String> rightsOf(String service) {
        ServiceSettings settings = ServiceSettings.of(service);
        Set<String> rights = new TreeSet<>();
        settings.topics("incoming").forEach(topic -> rights.add("topic " + topic + " Read"));
        settings.topics("outgoing").forEach(topic -> rights.add("topic " + topic + " Write"));
        settings.groups().forEach(group -> rights.add("group " + group + " Read"));
        return rights;
    }

    private static Set<String> with(Set<String> rights, String... more) {
        Set<String> all = new TreeSet<>(rights);
        all.addAll(Set.of(more));
        return all;
    }
}
