package org.wiredesk.proof.ledger;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.wiredesk.contract.Topic;

/** What the stages have still to do. */
public final class Lag implements AutoCloseable {
    private static final int ANSWER_WITHIN_MS = 5_000;

    /** In the order of the pipeline: what one stage has done lies on the topic of the next before its own lag is gone. */
    private static final Map<String, Topic> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("wiredesk-ingest", Topic.RAW);
        GROUPS.put("wiredesk-enrich", Topic.CLEAN);
        GROUPS.put("wiredesk-store", Topic.ENRICHED);
        GROUPS.put("wiredesk-store-rejections", Topic.REJECTED);
    }

    private final Admin admin;

    public Lag(Map<String, Object> clientSettings) {
        Map<String, Object> settings = new HashMap<>(clientSettings);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
        admin = Admin.create(settings);
    }

    /** Messages that wait, by group. */
    public Map<String, Long> byGroup() throws ExecutionException, InterruptedException {
        Map<String, Long> lags = new LinkedHashMap<>();
        for (Map.Entry<String, Topic> group : GROUPS.entrySet()) {
            lags.put(group.getKey(), of(group.getKey(), group.getValue()));
        }
        return lags;
    }

    public long total() throws ExecutionException, InterruptedException {
        return byGroup().values().stream().mapToLong(Long::longValue).sum();
    }

    private long of(String group, Topic topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        admin.describeTopics(List.of(topic.topicName())).allTopicNames().get().values().stream()
                .flatMap(description -> description.partitions().stream())
                .forEach(partition ->
                        latest.put(new TopicPartition(topic.topicName(), partition.partition()), OffsetSpec.latest()));
        Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        long lag = 0;
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
                admin.listOffsets(latest).all().get().entrySet()) {
            OffsetAndMetadata at = done.get(end.getKey());
            lag += end.getValue().offset() - (at == null ? 0 : at.offset());
        }
        return lag;
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
