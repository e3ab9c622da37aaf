package org.wiredesk.store.articles;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Reprocessing;
import org.wiredesk.store.Copy;

import static org.assertj.core.api.Assertions.assertThat;

/** Of the results of one article, readers get the one that an operator asked for last. */
class ReprocessedTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T06:00:00Z");

    @Test
    void without_a_wish_the_newer_model_wins() {
        assertThat(precedence("1.10", null)).isGreaterThan(precedence("1.9", null));
    }

    @Test
    void a_wish_wins_over_none_whatever_the_models() {
        assertThat(precedence("1.9", MONDAY)).isGreaterThan(precedence("1.10", null));
        assertThat(precedence("0d4f", MONDAY)).isGreaterThan(precedence("1", null));
    }

    @Test
    void the_later_wish_wins_so_that_an_older_model_can_come_back() {
        assertThat(precedence("1.9", TUESDAY)).isGreaterThan(precedence("1.10", MONDAY));
        assertThat(precedence("1.9", TUESDAY).digest())
                .isNotEqualTo(precedence("1.9", null).digest());
    }

    @Test
    void a_newer_version_of_the_article_wins_over_any_wish() {
        assertThat(Precedence.of(event(article().version(2), null).event(), null))
                .isGreaterThan(precedence("1.10", TUESDAY));
    }

    @Test
    void a_wish_that_failed_does_not_win() {
        Filing failed = event(article().modelVersion("1.9"), TUESDAY, "\"status\":\"ok\"", "\"status\":\"failed\"");

        assertThat(failed.precedence()).isLessThan(precedence("1.9", null));
    }

    @Test
    void the_same_result_of_the_same_wish_is_the_same_event() {
        assertThat(precedence("1.9", MONDAY)).isEqualTo(precedence("1.9", MONDAY));
    }

    private static Copy article() {
        return Copy.article().id("a-1");
    }

    private static Precedence precedence(String modelVersion, @Nullable Instant asked) {
        return event(article().modelVersion(modelVersion), asked).precedence();
    }

    private static Filing event(Copy copy, @Nullable Instant asked) {
        return event(copy, asked, "", "");
    }

    private static Filing event(Copy copy, @Nullable Instant asked, String target, String replacement) {
        byte[] value = target.isEmpty() ? copy.bytes() : copy.bytes(target, replacement);
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("articles.enriched", 0, 0, new byte[0], value);
        if (asked != null) {
            record.headers().add(Reprocessing.header(asked));
        }
        return ((Parsed.Fit) Parsed.of(record)).filing();
    }
}
