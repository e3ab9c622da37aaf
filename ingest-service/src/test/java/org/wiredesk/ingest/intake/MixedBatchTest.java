package org.wiredesk.ingest.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Stage;
import org.wiredesk.contract.Topic;
import org.wiredesk.testing.KafkaResource;
import org.wiredesk.testing.TopicReader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Each message is one article or one rejection that leads back to it, whatever its neighbours are. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class MixedBatchTest {
    private static final int ROUNDS = 40;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void everyMessageIsAccountedFor() throws Exception {
        Map<String, ProducerRecord<byte[], byte[]>> bad = new HashMap<>();
        List<String> good = new ArrayList<>();
        List<Future<RecordMetadata>> sends = new ArrayList<>();
        List<ProducerRecord<byte[], byte[]>> sent = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String id = "harbour-" + round;
            good.add(id);
            sent.add(event(record("text/plain", story(round), id)));
            sent.add(record("application/json", "{\"headline\": \"Cut o".getBytes(UTF_8), "cut-" + round));
            sent.add(record("text/plain", new byte[0], "nothing-" + round));
            sent.add(record("text/plain", null, "tombstone-" + round));
            sent.add(record("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "picture-" + round));
            sent.add(record("application/cloudevents+json", story(round), "event-" + round));
        }
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer())) {
            sent.forEach(record -> sends.add(producer.send(record)));
        }
        for (int i = 0; i < sent.size(); i++) {
            if (!good.contains(new String(sent.get(i).key(), UTF_8))) {
                bad.put(origin(sends.get(i).get()), sent.get(i));
            }
        }

        List<ConsumerRecord<byte[], byte[]>> rejected = TopicReader.await(
                brokers, Topic.REJECTED, found -> ours(found, bad).size() >= bad.size());
        List<ConsumerRecord<byte[], byte[]>> cleaned = TopicReader.await(
                brokers, Topic.CLEAN, found -> publisherIds(found).containsAll(good));

        assertThat(ours(rejected, bad)).hasSameSizeAs(bad.keySet());
        for (ConsumerRecord<byte[], byte[]> record : ours(rejected, bad)) {
            ProducerRecord<byte[], byte[]> origin = bad.get(origin(record));
            assertThat(record.key()).isEqualTo(origin.key());
            assertThat(record.value()).isEqualTo(origin.value() == null ? new byte[0] : origin.value());
            assertThat(Rejection.read(record.headers()).stage()).isEqualTo(Stage.INGEST);
            assertThat(record.headers().lastHeader("article-id")).isNotNull();
            assertThat(record.headers().lastHeader("__smallrye_generationId")).isNull();
        }
        assertThat(reasons(rejected, bad, "cut")).containsOnly(RejectionReason.MALFORMED);
        assertThat(reasons(rejected, bad, "nothing")).containsOnly(RejectionReason.EMPTY_BODY);
        assertThat(reasons(rejected, bad, "tombstone")).containsOnly(RejectionReason.MALFORMED);
        assertThat(reasons(rejected, bad, "picture")).containsOnly(RejectionReason.UNSUPPORTED_FORMAT);
        assertThat(reasons(rejected, bad, "event")).containsOnly(RejectionReason.MALFORMED);
        assertThat(publisherIds(cleaned).stream().filter(good::contains).toList())
                .containsExactlyInAnyOrderElementsOf(good);
        for (ConsumerRecord<byte[], byte[]> record : cleaned) {
            CleanArticle article = article(record);
            if (article == null) {
                continue;
            }
            assertThat(new String(record.key(), UTF_8)).isEqualTo(article.id());
            assertThat(new String(record.headers().lastHeader("ce_type").value(), UTF_8))
                    .isEqualTo("org.wiredesk.article.cleaned.v1");
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String contentType, byte[] value, String id) {
        return new ProducerRecord<>(
                Topic.RAW.topicName(),
                null,
                id.getBytes(UTF_8),
                value,
                List.of(
                        new RecordHeader("content-type", contentType.getBytes(UTF_8)),
                        new RecordHeader("article-source", "Harbour Gazette".getBytes(UTF_8)),
                        new RecordHeader("article-id", id.getBytes(UTF_8))));
    }

    /** What looks like a CloudEvent and has a time that is none is an article like any other. */
    private static ProducerRecord<byte[], byte[]> event(ProducerRecord<byte[], byte[]> record) {
        Map.of("specversion", "1.0", "id", "1", "source", "::", "type", "story", "time", "yesterday")
                .forEach((name, value) -> record.headers().add("ce_" + name, value.getBytes(UTF_8)));
        return record;
    }

    private static byte[] story(int number) {
        return """
                Ferry service %d returns to the outer islands

                By Marta Lindqvist

                The ferry that links the outer islands with the mainland will run again from Monday, the harbour \
                authority said, after repairs that took eleven weeks.

                Islanders had relied on fishing boats for food and medicine since the ship ran aground in March.
                """
                .formatted(number)
                .getBytes(UTF_8);
    }

    private static String origin(RecordMetadata sent) {
        return sent.partition() + "@" + sent.offset();
    }

    private static String origin(ConsumerRecord<byte[], byte[]> rejected) {
        Rejection rejection = Rejection.read(rejected.headers());
        return rejection.originPartition() + "@" + rejection.originOffset();
    }

    private static List<ConsumerRecord<byte[], byte[]>> ours(
            List<ConsumerRecord<byte[], byte[]>> rejected, Map<String, ProducerRecord<byte[], byte[]>> bad) {
        return rejected.stream()
                .filter(record -> bad.containsKey(origin(record)))
                .toList();
    }

    private static List<RejectionReason> reasons(
            List<ConsumerRecord<byte[], byte[]>> rejected,
            Map<String, ProducerRecord<byte[], byte[]>> bad,
            String kind) {
        return ours(rejected, bad).stream()
                .filter(record -> new String(record.key(), UTF_8).startsWith(kind))
                .map(record -> Rejection.read(record.headers()).reason())
                .toList();
    }

    private static List<String> publisherIds(List<ConsumerRecord<byte[], byte[]>> cleaned) {
        List<String> ids = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : cleaned) {
            CleanArticle article = article(record);
            if (article != null) {
                ids.add(article.publisherId());
            }
        }
        return ids;
    }

    /** Null for what other tests left on the topic. */
    private static @Nullable CleanArticle article(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.readClean(record.value());
        } catch (MalformedEventException e) {
            return null;
        }
    }
}
