package org.wiredesk.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.wiredesk.contract.Topic;

/** Creates and counts topics. */
public final class BenchTopics implements AutoCloseable {
    public static final int PARTITIONS = 4;

    private final Admin admin;

    BenchTopics(String bootstrapServers) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    void create(String name) throws InterruptedException, ExecutionException {
        NewTopic topic = new NewTopic(name, PARTITIONS, (short) 1).configs(Topic.RAW.settings());
        admin.createTopics(List.of(topic)).all().get();
    }

    static Collection<TopicPartition> partitions(String topic) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    /** Messages ever written to the topics. */
    long count(Topic... topics) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> ends = List.of(topics).stream()
                .flatMap(topic -> partitions(topic.topicName()).stream())
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }
}
