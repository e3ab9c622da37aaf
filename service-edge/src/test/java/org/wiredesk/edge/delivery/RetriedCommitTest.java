package org.wiredesk.edge.delivery;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.RetriableCommitFailedException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetriedCommitTest {
    private static final TopicPartition FIRST = new TopicPartition("articles.raw", 0);
    private static final TopicPartition SECOND = new TopicPartition("articles.raw", 1);

    /** What the broker was asked to commit. */
    private final BlockingQueue<Map<TopicPartition, OffsetAndMetadata>> commits = new LinkedBlockingQueue<>();

    private final Queue<UniEmitter<? super Void>> answers = new ArrayDeque<>();
    private final RetriedCommit commit = new RetriedCommit(consumer(), Duration.ofMillis(10));

    @Test
    void whatFailsIsTriedAgainUntilItIsCommitted() throws InterruptedException {
        commit.note(FIRST, offset(7));
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(next()).isEqualTo(Map.of(FIRST, offset(7)));
            answers.remove().fail(new RetriableCommitFailedException("no broker"));
        }
        assertThat(next()).isEqualTo(Map.of(FIRST, offset(7)));
        answers.remove().complete(null);
        assertThat(commits.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void theSameOffsetIsCommittedAgainWhenItsRecordsCameAgain() throws InterruptedException {
        commit.note(FIRST, offset(7));
        next();
        commit.partitionsRevoked(List.of(FIRST));
        answers.remove().fail(new RetriableCommitFailedException("no broker"));
        commit.partitionsAssigned(List.of(FIRST));
        commit.note(FIRST, offset(7));
        assertThat(next()).isEqualTo(Map.of(FIRST, offset(7)));
    }

    @Test
    void whatIsAcknowledgedMeanwhileIsCommittedAtOnceAfterwards() throws InterruptedException {
        commit.note(FIRST, offset(7));
        next();
        commit.note(FIRST, offset(9));
        commit.note(SECOND, offset(3));
        assertThat(commits).as("one at a time").isEmpty();
        answers.remove().complete(null);
        assertThat(next()).isEqualTo(Map.of(FIRST, offset(9), SECOND, offset(3)));
    }

    @Test
    void partitionsOfAnotherInstanceAreLeftToIt() throws InterruptedException {
        commit.note(FIRST, offset(7));
        next();
        answers.remove().fail(new CommitFailedException());
        commit.note(SECOND, offset(3));
        assertThat(next()).isEqualTo(Map.of(SECOND, offset(3)));
    }

    @Test
    void aClosedConsumerIsAskedNoMore() throws InterruptedException {
        commit.note(FIRST, offset(7));
        next();
        commit.terminate(true);
        answers.remove().fail(new RetriableCommitFailedException("no broker"));
        assertThat(commits.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    private Map<TopicPartition, OffsetAndMetadata> next() throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> next = commits.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private static OffsetAndMetadata offset(long offset) {
        return new OffsetAndMetadata(offset);
    }

    @SuppressWarnings("unchecked")
    private KafkaConsumer<?, ?> consumer() {
        return (KafkaConsumer<?, ?>) Proxy.newProxyInstance(
                KafkaConsumer.class.getClassLoader(),
                new Class<?>[] {KafkaConsumer.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("commitAsync");
                    return Uni.createFrom().emitter(answer -> {
                        answers.add((UniEmitter<? super Void>) (UniEmitter<?>) answer);
                        commits.add((Map<TopicPartition, OffsetAndMetadata>) arguments[0]);
                    });
                });
    }
}
