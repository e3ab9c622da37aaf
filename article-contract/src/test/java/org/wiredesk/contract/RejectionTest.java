package org.wiredesk.contract;

import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RejectionTest {
    private static final Instant TIME = Instant.parse("2026-03-04T07:16:02.125Z");

    private final ConsumerRecord<byte[], byte[]> origin =
            new ConsumerRecord<>(Topic.CLEAN.topicName(), 3, 41L, null, new byte[0]);
    private final Rejection rejection = Rejection.of(Stage.ENRICH, RejectionReason.MALFORMED, "not JSON", origin);

    @Test
    void a_rejection_is_read_back_from_its_headers() {
        assertThat(Rejection.read(headers(rejection.headers(new RecordHeaders(), TIME))))
                .isEqualTo(rejection);
    }

    @Test
    void the_origins_headers_travel_along_and_come_back() {
        Headers own = new RecordHeaders()
                .add("content-type", "text/plain; charset=utf-8".getBytes(UTF_8))
                .add("article-source", "Harbour Post".getBytes(UTF_8))
                .add("ce_id", "first".getBytes(UTF_8));

        Headers rejected = headers(rejection.headers(own, TIME));

        assertThat(text(rejected, "content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(text(rejected, "ce_id")).isEqualTo("articles.clean-3-41");
        assertThat(text(rejected, "ce_type")).isEqualTo("org.wiredesk.article.rejected.v1");
        assertThat(rejected.headers("content-type")).hasSize(1);
        assertThat(headers(Rejection.originHeaders(rejected)).toArray()).containsExactlyInAnyOrder(own.toArray());
    }

    @Test
    void a_message_rejected_twice_keeps_only_the_last_rejection() {
        Headers first = headers(rejection.headers(new RecordHeaders(), TIME));
        Rejection second = new Rejection(Stage.STORE, RejectionReason.STORE_FAILED, "again", "articles.enriched", 0, 7);

        Headers twice = headers(second.headers(first, TIME));

        assertThat(Rejection.read(twice)).isEqualTo(second);
        assertThat(twice.headers("rejected-reason")).hasSize(1);
        assertThat(twice.headers("origin-topic")).hasSize(1);
    }

    @Test
    void headers_that_nobody_wrote_are_no_rejection() {
        assertThat(Rejection.read(new RecordHeaders())).isNull();
        Headers broken = headers(rejection.headers(new RecordHeaders(), TIME));
        broken.remove("origin-offset").add("origin-offset", "many".getBytes(UTF_8));
        assertThat(Rejection.read(broken)).isNull();
    }

    @Test
    void a_long_detail_is_cut() {
        assertThat(Rejection.of(Stage.INGEST, RejectionReason.MALFORMED, "x".repeat(5_000), origin)
                        .detail())
                .hasSize(500)
                .endsWith("…");
    }

    private static Headers headers(List<Header> headers) {
        return new RecordHeaders(headers);
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
