package org.wiredesk.local.operate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.wiredesk.contract.Topic;
import org.wiredesk.local.console.Table;

/** How many messages each topic has, and how many of them its readers have yet to handle. */
final class TopicTable {
    private TopicTable() {}

    static List<String> lines(String bootstrapServers) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers, "request.timeout.ms", 3_000, "default.api.timeout.ms", 5_000))) {
            return lines(admin);
        } catch (ExecutionException e) {
            return List.of("The topics are unknown: Kafka does not answer at " + bootstrapServers + ".");
        }
    }

    private static List<String> lines(Admin admin) throws ExecutionException, InterruptedException {
        List<String> topics =
                Arrays.stream(Topic.values()).map(Topic::topicName).toList();
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDescription topic :
                admin.describeTopics(topics).allTopicNames().get().values()) {
            topic.partitions().forEach(each -> partitions.add(new TopicPartition(topic.name(), each.partition())));
        }
        Map<TopicPartition, Long> first = offsets(admin, partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> end = offsets(admin, partitions, OffsetSpec.latest());
        Map<String, Map<TopicPartition, Long>> groups = committed(admin);

        Table table = new Table().row("topic", "messages", "not yet handled");
        for (String topic : topics) {
            long messages = partitions.stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .mapToLong(partition -> end.getOrDefault(partition, 0L) - first.getOrDefault(partition, 0L))
                    .sum();
            table.row(topic, Long.toString(messages), lag(topic, groups, first, end));
        }
        return table.lines();
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> answer = admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which)))
                .all()
                .get();
        answer.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    /** Positions of all consumer groups, by group. */
    private static Map<String, Map<TopicPartition, Long>> committed(Admin admin)
            throws ExecutionException, InterruptedException {
        Map<String, Map<TopicPartition, Long>> groups = new TreeMap<>();
        for (GroupListing group : admin.listGroups().all().get()) {
            Map<TopicPartition, OffsetAndMetadata> positions = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, Long> offsets = new HashMap<>();
            positions.forEach((partition, position) -> offsets.put(partition, position.offset()));
            groups.put(group.groupId(), offsets);
        }
        return groups;
    }

    private static String lag(
            String topic,
            Map<String, Map<TopicPartition, Long>> groups,
            Map<TopicPartition, Long> first,
            Map<TopicPartition, Long> end) {
        List<String> lags = new ArrayList<>();
        groups.forEach((group, positions) -> {
            if (positions.keySet().stream()
                    .anyMatch(partition -> partition.topic().equals(topic))) {
                long lag = end.entrySet().stream()
                        .filter(entry -> entry.getKey().topic().equals(topic))
                        .mapToLong(entry -> entry.getValue()
                                - positions.getOrDefault(entry.getKey(), first.getOrDefault(entry.getKey(), 0L)))
                        .sum();
                lags.add(group + ": " + lag);
            }
        });
        return lags.isEmpty() ? "-" : String.join(", ", lags);
    }
}
