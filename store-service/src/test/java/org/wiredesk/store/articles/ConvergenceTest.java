package org.wiredesk.store.articles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.EntityType;
import org.wiredesk.contract.Polarity;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.store.Copy;
import org.wiredesk.store.StoreDatabase;
import org.wiredesk.store.Tables;
import org.wiredesk.testing.KafkaResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same events end in the same tables, whatever the order, the batches and the repetitions in which they come. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(StoreDatabase.class)
class ConvergenceTest {
    private static final int TRIALS = 25;

    /** The second is a copy of the first and of the third, which are none of each other; the fourth is alone. */
    private static final List<String> FINGERPRINTS =
            List.of("0000111122220000", "0000111122220fff", "ffffffff22220fff", "fedcba9876543210");

    @Inject
    ArticleWriter writer;

    @Inject
    Tables tables;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void any_order_and_any_repetition_end_in_the_same_tables() {
        for (int seed = 1; seed <= TRIALS; seed++) {
            Random random = new Random(seed);
            List<byte[]> events = events(random);
            file(List.of(events));
            String expected = tables.contents();
            tables.clear();

            List<byte[]> shuffled = new ArrayList<>(events);
            for (int i = 0; i < events.size() / 3; i++) {
                shuffled.add(events.get(random.nextInt(events.size())));
            }
            Collections.shuffle(shuffled, random);
            file(batches(shuffled, random));

            assertThat(tables.contents()).as("seed %d", seed).isEqualTo(expected);
            tables.clear();
        }
    }

    @Test
    void batches_at_the_same_time_end_in_the_same_tables() {
        for (int seed = 1; seed <= TRIALS; seed++) {
            Random random = new Random(seed);
            List<byte[]> events = events(random);
            file(List.of(events));
            String expected = tables.contents();
            tables.clear();

            Collections.shuffle(events, random);
            List<Uni<Written>> writes = batches(events, random).stream()
                    .map(batch -> writer.write(filings(batch))
                            .onFailure(failure -> !WriteFailure.isPoison(failure))
                            .retry()
                            .atMost(20))
                    .toList();
            Uni.join().all(writes).andFailFast().await().indefinitely();

            assertThat(tables.contents()).as("seed %d", seed).isEqualTo(expected);
            tables.clear();
        }
    }

    @Test
    void a_repetition_changes_nothing_and_says_so() {
        List<byte[]> events = events(new Random(99));
        file(List.of(events));
        long written = tables.count("SELECT sum(n_tup_ins + n_tup_upd) FROM pg_stat_xact_user_tables");

        Written again = writer.write(filings(events)).await().indefinitely();

        assertThat(again).isEqualTo(new Written(List.of(), List.of(), events.size()));
        assertThat(tables.count("SELECT sum(n_tup_ins + n_tup_upd) FROM pg_stat_xact_user_tables"))
                .isEqualTo(written);
    }

    /** Few articles with many versions each, kills and re-enrichments among them. */
    private static List<byte[]> events(Random random) {
        List<byte[]> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Copy copy = Copy.article()
                    .id("article-" + random.nextInt(8))
                    .version(random.nextInt(3))
                    .status(random.nextInt(6) == 0 ? PubStatus.CANCELED : PubStatus.USABLE)
                    .headline("Headline " + random.nextInt(3))
                    .received(Instant.parse("2026-03-03T10:00:00Z").plusSeconds(random.nextInt(1000)))
                    .source(random.nextBoolean() ? "Harbour Gazette" : null, "harbourgazette.example")
                    .author(random.nextBoolean() ? "Tomas Brandl" : "Ana Ruiz")
                    .agency(random.nextBoolean() ? "Northern Wire" : "Eastern Press")
                    .fingerprint(FINGERPRINTS.get(random.nextInt(FINGERPRINTS.size())))
                    .modelVersion(random.nextBoolean() ? "1.9" : "1.10")
                    .sentiment(Polarity.NEGATIVE, -random.nextInt(3) / 4.0)
                    .entities(Copy.entity(EntityType.PERSON, random.nextBoolean() ? "Ines Aldana" : "INES ALDANA"));
            events.add(copy.bytes());
        }
        return events;
    }

    private static List<List<byte[]>> batches(List<byte[]> events, Random random) {
        List<List<byte[]>> batches = new ArrayList<>();
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(12));
            batches.add(events.subList(from, to));
            from = to;
        }
        return batches;
    }

    private void file(List<List<byte[]>> batches) {
        batches.forEach(batch -> writer.write(filings(batch)).await().indefinitely());
    }

    private static List<Filing> filings(List<byte[]> events) {
        return events.stream()
                .map(event -> Parsed.of(new ConsumerRecord<>("articles.enriched", 0, 0, new byte[0], event)))
                .map(parsed -> ((Parsed.Fit) parsed).filing())
                .toList();
    }
}
