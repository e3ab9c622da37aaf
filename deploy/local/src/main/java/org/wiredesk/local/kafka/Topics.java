package org.wiredesk.local.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.wiredesk.contract.Topic;

/** Creates the topics of the pipeline where they are missing. */
public final class Topics {
    private Topics() {}

    /** Leaves topics that exist as they are. */
    public static void create(String bootstrapServers, int partitions) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .filter(topic -> !existing.contains(topic.topicName()))
                    .map(topic -> new NewTopic(topic.topicName(), partitions, (short) 1).configs(topic.settings()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }
}
