package org.wiredesk.store.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredLogTest {
    private static final int REMEMBERED = 10_000;

    private final StoredLog log = new StoredLog();

    @Test
    void a_reader_who_comes_and_goes_gets_each_record_once_and_in_order() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            StoredLog stored = new StoredLog();
            List<String> seen = new ArrayList<>();
            Offsets position = stored.position();
            int next = 0;
            for (int visit = 0; visit < 20; visit++) {
                List<StoredBatch> batches = new ArrayList<>();
                Consumer<StoredBatch> reader = batches::add;
                batches.add(stored.listen(reader, visit == 0 ? null : position));
                for (int i = random.nextInt(8); i > 0; i--) {
                    stored.add(next % 3, next / 3, "article-" + next++);
                    if (random.nextBoolean()) {
                        stored.flush();
                    }
                }
                stored.flush();
                stored.forget(reader);
                for (StoredBatch batch : batches) {
                    assertThat(batch.isComplete()).isTrue();
                    for (Stored record : batch.stored()) {
                        seen.add(record.articleId());
                        position = record.position();
                    }
                }
                // What comes while nobody listens is what the next visit begins with.
                for (int i = visit == 19 ? 0 : random.nextInt(5); i > 0; i--) {
                    stored.add(next % 3, next / 3, "article-" + next++);
                }
            }
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < next; i++) {
                expected.add("article-" + i);
            }
            assertThat(seen).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void a_reader_who_was_away_for_too_long_is_told_so() {
        log.add(0, 0, "first");
        Offsets early = log.position();
        for (int offset = 1; offset <= REMEMBERED; offset++) {
            log.add(0, offset, "article-" + offset);
        }
        assertThat(log.listen(batch -> {}, early).isComplete()).isTrue();
        log.add(0, REMEMBERED + 1, "one more");
        StoredBatch missed = log.listen(batch -> {}, early);
        assertThat(missed.isComplete()).isFalse();
        assertThat(missed.stored()).hasSize(REMEMBERED);
    }

    @Test
    void what_waits_to_be_told_is_bounded_and_a_loss_is_said() {
        List<StoredBatch> told = new ArrayList<>();
        log.listen(told::add, null);
        for (int offset = 0; offset < 3 * REMEMBERED; offset++) {
            log.add(0, offset, "article-" + offset);
        }
        log.flush();
        log.add(0, 3 * REMEMBERED, "after it");
        log.flush();
        assertThat(told).extracting(StoredBatch::isComplete).containsExactly(false, true);
        assertThat(told.get(0).stored()).hasSize(REMEMBERED);
        assertThat(told.get(1).stored()).extracting(Stored::articleId).containsExactly("after it");
    }

    @Test
    void a_record_without_a_key_only_moves_the_position() {
        log.add(4, 17, null);
        assertThat(log.position()).isEqualTo(new Offsets(Map.of(4, 17L)));
        assertThat(log.listen(batch -> {}, new Offsets(Map.of(4, 16L))).stored())
                .isEmpty();
    }
}
