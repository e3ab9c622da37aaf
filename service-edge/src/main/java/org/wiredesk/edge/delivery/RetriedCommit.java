package org.wiredesk.edge.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Commits what was acknowledged, until the broker has it. For channels whose batches are acknowledged in their order.
 *
 * <p>The connector's own {@code latest} commits an offset once. When that fails, with a broker that goes away, and the same records come
 * again after the rebalance, it takes them for committed: the group lags, and every restart repeats them, until something newer
 * arrives.
 */
final class RetriedCommit implements KafkaCommitHandler {
    static final String NAME = "retried";

    private static final Logger LOG = Logger.getLogger(RetriedCommit.class);

    private final KafkaConsumer<?, ?> consumer;
    private final Duration pause;
    /** Acknowledged, and not known to be committed. */
    private final Map<TopicPartition, OffsetAndMetadata> pending = new HashMap<>();

    private boolean committing;
    private boolean terminated;

    RetriedCommit(KafkaConsumer<?, ?> consumer, Duration pause) {
        this.consumer = consumer;
        this.pause = pause;
    }

    /** Makes one for each channel whose {@code commit-strategy} is {@value RetriedCommit#NAME}. */
    @ApplicationScoped
    @Identifier(NAME)
    static class Factory implements KafkaCommitHandler.Factory {
        private static final Duration PAUSE = Duration.ofSeconds(1);

        @Override
        public RetriedCommit create(
                KafkaConnectorIncomingConfiguration channel,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new RetriedCommit(consumer, PAUSE);
        }
    }

    /** Does not wait for the broker: what is acknowledged has had its effects, and is at worst handled again. */
    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> acknowledged) {
        note(
                new TopicPartition(acknowledged.getTopic(), acknowledged.getPartition()),
                new OffsetAndMetadata(acknowledged.getOffset() + 1));
        return Uni.createFrom().voidItem().runSubscriptionOn(acknowledged::runOnMessageContext);
    }

    void note(TopicPartition partition, OffsetAndMetadata next) {
        synchronized (this) {
            pending.put(partition, next);
        }
        commit();
    }

    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> offsets;
        synchronized (this) {
            if (committing || terminated || pending.isEmpty()) {
                return;
            }
            committing = true;
            offsets = Map.copyOf(pending);
        }
        consumer.commitAsync(offsets).subscribe().with(done -> settled(offsets), failure -> failed(offsets, failure));
    }

    private void settled(Map<TopicPartition, OffsetAndMetadata> offsets) {
        synchronized (this) {
            // Entries alone, so that what was acknowledged meanwhile stays.
            pending.entrySet().removeAll(offsets.entrySet());
            committing = false;
        }
        commit();
    }

    private void failed(Map<TopicPartition, OffsetAndMetadata> offsets, Throwable failure) {
        if (failure instanceof CommitFailedException) {
            // The partitions went to another instance, which begins at the last commit.
            LOG.infof("not committed, and left to whoever has the partitions now: %s", offsets);
            settled(offsets);
            return;
        }
        LOG.warnf("not committed, trying again: %s (%s)", offsets, failure.getMessage());
        Uni.createFrom().voidItem().onItem().delayIt().by(pause).subscribe().with(waited -> {
            synchronized (this) {
                committing = false;
            }
            commit();
        });
    }

    @Override
    public synchronized void partitionsRevoked(Collection<TopicPartition> partitions) {
        pending.keySet().removeAll(partitions);
    }

    @Override
    public synchronized void terminate(boolean graceful) {
        terminated = true;
    }
}
