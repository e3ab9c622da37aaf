package org.wiredesk.bench.system;

import java.time.Duration;
import java.util.Arrays;
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
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Admin admin;

    BenchTopics(String bootstrapServers) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    public void create(String... names) throws InterruptedException, ExecutionException {
        List<NewTopic> topics = Arrays.stream(names)
                .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(Topic.RAW.settings()))
                .toList();
        admin.createTopics(topics).all().get();
    }

    public static Collection<TopicPartition> partitions(String topic) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    /** Where a topic ends. */
    public Map<TopicPartition, Long> ends(String topic) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> asked = partitions(topic).stream()
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** Messages ever written to the topic. */
    public long count(Topic topic) throws InterruptedException, ExecutionException {
        return ends(topic.topicName()).values().stream().mapToLong(end -> end).sum();
    }

    /** Waits until so many messages have been written; none may be rejected meanwhile. */
    public void await(Topic topic, long count) throws InterruptedException, ExecutionException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long now = count(topic); now < count; now = count(topic)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(now + " of " + count + " messages in " + topic.topicName() + " after "
                        + PATIENCE.toSeconds() + " s, " + count(Topic.REJECTED) + " rejected");
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
