package org.wiredesk.enrich.enrichment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.CloudEvent;
import org.wiredesk.contract.EnrichedArticle;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.Rejection;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Stage;
import org.wiredesk.contract.Topic;
import org.wiredesk.enrich.Articles;
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
        Map<String, CleanArticle> good = new HashMap<>();
        List<ProducerRecord<byte[], byte[]>> sent = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            CleanArticle usable = Articles.of("usable-" + round, PubStatus.USABLE, Articles.BODY);
            CleanArticle killed = Articles.of("killed-" + round, PubStatus.CANCELED, "");
            good.put(usable.id(), usable);
            good.put(killed.id(), killed);
            sent.add(record(usable));
            sent.add(record("cut-" + round, "{\"id\": \"cut".getBytes(UTF_8)));
            ProducerRecord<byte[], byte[]> relayed = record(killed);
            relayed.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
            sent.add(relayed);
            ProducerRecord<byte[], byte[]> cut = record("event-" + round, "{\"id\": \"cut".getBytes(UTF_8));
            cut.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
            sent.add(cut);
            sent.add(record("tombstone-" + round, null));
        }
        List<Future<RecordMetadata>> sends = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer())) {
            sent.forEach(record -> sends.add(producer.send(record)));
        }
        Map<String, ProducerRecord<byte[], byte[]>> bad = new HashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            if (!good.containsKey(new String(sent.get(i).key(), UTF_8))) {
                bad.put(
                        sends.get(i).get().partition() + "@"
                                + sends.get(i).get().offset(),
                        sent.get(i));
            }
        }

        List<ConsumerRecord<byte[], byte[]>> rejected = TopicReader.await(
                brokers, Topic.REJECTED, found -> ours(found, bad).size() >= bad.size());
        List<EnrichedArticle> enriched = articles(
                TopicReader.await(
                        brokers, Topic.ENRICHED, found -> articles(found, good).size() >= good.size()),
                good);

        assertThat(ours(rejected, bad)).hasSameSizeAs(bad.keySet());
        for (ConsumerRecord<byte[], byte[]> record : ours(rejected, bad)) {
            ProducerRecord<byte[], byte[]> origin = bad.get(origin(record));
            assertThat(record.key()).isEqualTo(origin.key());
            assertThat(record.value()).isEqualTo(origin.value() == null ? new byte[0] : origin.value());
            assertThat(Rejection.read(record.headers()).stage()).isEqualTo(Stage.ENRICH);
            assertThat(Rejection.read(record.headers()).reason()).isEqualTo(RejectionReason.MALFORMED);
        }
        assertThat(enriched)
                .extracting(article -> article.article().id())
                .containsExactlyInAnyOrderElementsOf(good.keySet());
        for (EnrichedArticle article : enriched) {
            assertThat(article.article()).isEqualTo(good.get(article.article().id()));
            if (article.article().pubStatus() == PubStatus.CANCELED) {
                assertThat(article.enrichment().status()).isEqualTo(EnrichmentStatus.SKIPPED);
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> record(CleanArticle article) {
        return new ProducerRecord<>(
                Topic.CLEAN.topicName(),
                null,
                article.id().getBytes(UTF_8),
                Json.write(article),
                CloudEvent.cleaned(article).headers());
    }

    private static ProducerRecord<byte[], byte[]> record(String key, byte @Nullable [] value) {
        return new ProducerRecord<>(Topic.CLEAN.topicName(), key.getBytes(UTF_8), value);
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

    private static List<EnrichedArticle> articles(
            List<ConsumerRecord<byte[], byte[]>> records, Map<String, CleanArticle> good) {
        return records.stream()
                .map(MixedBatchTest::article)
                .filter(Objects::nonNull)
                .filter(enriched -> good.containsKey(enriched.article().id()))
                .toList();
    }

    /** Null for what other tests left on the topic. */
    private static @Nullable EnrichedArticle article(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.readEnriched(record.value());
        } catch (MalformedEventException e) {
            return null;
        }
    }
}
