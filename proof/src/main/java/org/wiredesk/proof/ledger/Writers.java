package org.wiredesk.proof.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.wiredesk.contract.Topic;
import org.wiredesk.proof.ledger.Finding.Kind;

/**
 * What the broker knows of those who wrote. It remembers idempotent producers only, and such a one must ask for {@code acks=all}. A
 * single broker shows what {@code acks=1} can lose in no other way, for it has no follower that takes over.
 */
final class Writers {
    private Writers() {}

    static List<Finding> check(Map<String, Object> clientSettings) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(clientSettings)) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            admin.describeTopics(Stream.of(Topic.CLEAN, Topic.ENRICHED, Topic.REJECTED)
                            .map(Topic::topicName)
                            .toList())
                    .allTopicNames()
                    .get()
                    .forEach((topic, description) -> description
                            .partitions()
                            .forEach(partition ->
                                    latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
            List<TopicPartition> written = admin.listOffsets(latest).all().get().entrySet().stream()
                    .filter(end -> end.getValue().offset() > 0)
                    .map(Map.Entry::getKey)
                    .toList();
            return admin.describeProducers(written).all().get().entrySet().stream()
                    .filter(partition -> partition.getValue().activeProducers().isEmpty())
                    .map(partition -> new Finding(
                            Kind.WRONG,
                            partition.getKey() + " was written without idempotence, and so not with acks=all"))
                    .toList();
        }
    }
}
