package org.wiredesk.ingest.intake;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Topic;
import org.wiredesk.edge.delivery.Effects;
import org.wiredesk.edge.delivery.Handled;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.TopicReader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class EffectsTest {
    @Inject
    Effects effects;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void anArticleTooLargeForItsTopic_isRejectedAndItsNeighboursPass() {
        ConsumerRecord<byte[], byte[]> origin = origin(1001, "small once");
        Handled large = new Handled(
                origin, List.of(article("neighbour", 10), article("giant", Topic.MAX_MESSAGE_BYTES + 1)), List.of());
        Handled next = new Handled(origin(1002, "next"), List.of(article("next", 10)), List.of());

        effects.of(List.of(large, next)).await().indefinitely();

        List<ConsumerRecord<byte[], byte[]>> rejected = rejections(1001);
        assertThat(rejected).hasSize(1);
        assertThat(Rejection.read(rejected.get(0).headers()).reason()).isEqualTo(RejectionReason.TOO_LARGE);
        assertThat(Rejection.read(rejected.get(0).headers()).detail()).startsWith("1 of 2 articles");
        assertThat(rejected.get(0).value()).isEqualTo("small once".getBytes(UTF_8));
        assertThat(keys(TopicReader.await(
                        brokers, Topic.CLEAN, found -> keys(found).contains("next"))))
                .contains("neighbour", "next")
                .doesNotContain("giant");
    }

    @Test
    void aMessageTooLargeToBeRepeated_isRejectedWithoutItsBytes() {
        ConsumerRecord<byte[], byte[]> origin =
                new ConsumerRecord<>("articles.raw", 0, 1003, null, noise(Topic.MAX_MESSAGE_BYTES));

        effects.of(List.of(Handled.refused(origin, RejectionReason.UNSUPPORTED_FORMAT, "noise")))
                .await()
                .indefinitely();

        ConsumerRecord<byte[], byte[]> rejected = rejections(1003).get(0);
        assertThat(rejected.value()).isEmpty();
        assertThat(Rejection.read(rejected.headers()).reason()).isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
    }

    @Test
    void articlesOfOneKey_keepTheirOrder() {
        List<Handled> batch = IntStream.range(0, 2000)
                .mapToObj(i -> new Handled(
                        origin(2000 + i, "origin"),
                        List.of(new ProducerRecord<>(
                                Topic.CLEAN.topicName(),
                                "in order".getBytes(UTF_8),
                                Integer.toString(i).getBytes(UTF_8))),
                        List.of()))
                .toList();

        effects.of(batch).await().indefinitely();

        List<ConsumerRecord<byte[], byte[]>> found = TopicReader.await(
                brokers,
                Topic.CLEAN,
                all -> keys(all).stream().filter("in order"::equals).count() == batch.size());
        assertThat(found.stream()
                        .filter(record -> new String(record.key(), UTF_8).equals("in order"))
                        .map(record -> Integer.parseInt(new String(record.value(), UTF_8))))
                .isSorted();
    }

    private List<ConsumerRecord<byte[], byte[]>> rejections(long originOffset) {
        return TopicReader.await(brokers, Topic.REJECTED, found -> !of(found, originOffset)
                        .isEmpty())
                .stream()
                .filter(record -> Rejection.read(record.headers()).originOffset() == originOffset)
                .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> of(List<ConsumerRecord<byte[], byte[]>> all, long offset) {
        return all.stream()
                .filter(record -> Rejection.read(record.headers()).originOffset() == offset)
                .toList();
    }

    private static List<String> keys(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(record -> new String(record.key(), UTF_8)).toList();
    }

    private static ConsumerRecord<byte[], byte[]> origin(long offset, String value) {
        return new ConsumerRecord<>("articles.raw", 0, offset, null, value.getBytes(UTF_8));
    }

    private static ProducerRecord<byte[], byte[]> article(String id, int size) {
        return new ProducerRecord<>(Topic.CLEAN.topicName(), id.getBytes(UTF_8), noise(size));
    }

    /** Does not compress: what is too large stays too large. */
    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(42).nextBytes(bytes);
        return bytes;
    }
}
