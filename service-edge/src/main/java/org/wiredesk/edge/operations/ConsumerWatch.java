package org.wiredesk.edge.operations;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;
import org.wiredesk.edge.operations.IncomingChannels.Channel;

/**
 * Watches how far the group of each consumer is behind its topic, and whether the consumer polls at all. The consumer's own figures
 * stop with the consumer; these go on when it hangs, is closed, or has no partition. All instances of a service tell the same lag.
 */
@Singleton
class ConsumerWatch implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Admin admin;
    private final ChannelLiveness liveness;
    private final IncomingChannels channels;
    private final MeterRegistry registry;
    private final Tags tags;
    private final Map<TopicPartition, Progress> partitions = new ConcurrentHashMap<>();
    private final Map<String, Boolean> polling = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this, "consumer-watch");
    private final CountDownLatch stopped = new CountDownLatch(1);

    ConsumerWatch(
            Admin admin,
            @Liveness ChannelLiveness liveness,
            IncomingChannels channels,
            StageMetrics metrics,
            MeterRegistry registry) {
        this.admin = admin;
        this.liveness = liveness;
        this.channels = channels;
        this.registry = registry;
        this.tags = metrics.tags();
    }

    void start(@Observes StartupEvent event) {
        for (Channel channel : channels.all()) {
            Tags topic = tags.and("topic", channel.topic());
            registry.gauge("wiredesk.consumer.lag.records", topic, this, watch -> watch.records(channel.topic()));
            registry.gauge("wiredesk.consumer.lag.seconds", topic, this, watch -> watch.seconds(channel.topic()));
            registry.gauge(
                    "wiredesk.consumer.polling",
                    topic,
                    this,
                    watch -> watch.polling.getOrDefault(channel.name(), true) ? 1 : 0);
        }
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            do {
                for (Channel channel : channels.all()) {
                    polling.put(channel.name(), liveness.fault(channel.name()).isEmpty());
                    look(channel);
                }
            } while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Channel channel) throws InterruptedException {
        try {
            compare(channel);
        } catch (ExecutionException | KafkaException e) {
            // Readiness says so; what was seen last stands, and the wait goes on.
            LOG.debugf("the brokers do not tell how far the readers of %s are: %s", channel.topic(), e.getMessage());
        }
    }

    private void compare(Channel channel) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(channel.group())
                .partitionsToOffsetAndMetadata()
                .get();
        Set<TopicPartition> all = admin.describeTopics(List.of(channel.topic())).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .map(partition -> new TopicPartition(channel.topic(), partition.partition()))
                .collect(Collectors.toSet());
        Map<TopicPartition, Long> begins = offsets(all, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(all, OffsetSpec.latest());
        long now = System.currentTimeMillis();
        for (TopicPartition partition : all) {
            // Where nothing is committed yet, or what was committed is deleted by now, a consumer begins with the first
            // there is.
            OffsetAndMetadata offset = committed.get(partition);
            long next = Math.max(offset == null ? 0 : offset.offset(), begins.getOrDefault(partition, 0L));
            partitions
                    .computeIfAbsent(partition, unknown -> new Progress())
                    .look(now, next, ends.getOrDefault(partition, next));
        }
        partitions.keySet().removeIf(known -> known.topic().equals(channel.topic()) && !all.contains(known));
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(partition -> partition, any -> spec)))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private double records(String topic) {
        return of(topic).stream().mapToLong(Progress::records).sum();
    }

    private double seconds(String topic) {
        long now = System.currentTimeMillis();
        return of(topic).stream()
                .mapToDouble(progress -> progress.seconds(now))
                .max()
                .orElse(0);
    }

    private List<Progress> of(String topic) {
        return partitions.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .map(Map.Entry::getValue)
                .toList();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        thread.interrupt();
    }
}
