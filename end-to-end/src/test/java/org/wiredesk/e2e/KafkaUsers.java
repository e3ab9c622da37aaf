package org.wiredesk.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The users of deploy/kubernetes with the rights that they have there, on a broker that knows of rights. */
final class KafkaUsers {
    private static final Path FILE =
            Path.of(System.getProperty("wiredesk.home"), "deploy/kubernetes/base/kafka/users.yaml");
    private static final String PASSWORD = "only-for-this-test";
    private static final String LISTENER = "USERS";

    private KafkaUsers() {}

    /** What a broker needs to have a listener at which users log in, beside one where everything is allowed. */
    static Map<String, String> brokerSettings(int port) {
        String listener = LISTENER + "://127.0.0.1:" + port;
        Map<String, String> settings = new HashMap<>();
        settings.put("listeners", listener);
        settings.put("advertised.listeners", listener);
        settings.put("listener.security.protocol.map", LISTENER + ":SASL_PLAINTEXT");
        settings.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        settings.put(
                "listener.name.users.scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("super.users", "User:ANONYMOUS");
        return settings;
    }

    /** As the pods get it, but for encryption. */
    static Map<String, String> environment(String user, int port) {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + port,
                "KAFKA_SECURITY_PROTOCOL",
                "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM",
                "SCRAM-SHA-512",
                "KAFKA_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                        + PASSWORD + "\";");
    }

    static void create(Admin admin) throws IOException, ExecutionException, InterruptedException {
        List<UserScramCredentialAlteration> passwords = new ArrayList<>();
        List<AclBinding> rights = new ArrayList<>();
        YAMLMapper yaml = new YAMLMapper();
        try (MappingIterator<JsonNode> users = yaml.readerFor(JsonNode.class).readValues(FILE.toFile())) {
            while (users.hasNext()) {
                JsonNode user = users.next();
                String name = user.at("/metadata/name").asText();
                passwords.add(new UserScramCredentialUpsertion(
                        name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD));
                user.at("/spec/authorization/acls").forEach(acl -> acl.get("operations")
                        .forEach(operation -> rights.add(right(name, acl.get("resource"), operation.asText()))));
            }
        }
        admin.alterUserScramCredentials(passwords).all().get();
        admin.createAcls(rights).all().get();
    }

    private static AclBinding right(String user, JsonNode resource, String operation) {
        return new AclBinding(
                new ResourcePattern(
                        ResourceType.fromString(resource.get("type").asText()),
                        resource.get("name").asText(),
                        PatternType.LITERAL),
                new AccessControlEntry(
                        "User:" + user, "*", AclOperation.fromString(operation), AclPermissionType.ALLOW));
    }
}
