package org.wiredesk.ingest.intake;

import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Stage;
import org.wiredesk.edge.delivery.Handled;
import org.wiredesk.edge.delivery.Refusal;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.ingest.Outcome;
import org.wiredesk.ingest.operations.IngestMetrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RawHandlingTest {
    private final StageMetrics stage = new StageMetrics(new SimpleMeterRegistry(), Stage.INGEST, 10);
    private final IngestMetrics metrics = new IngestMetrics(new SimpleMeterRegistry(), stage);

    @Test
    void aDefectInTheCore_costsOneRejection() {
        RawHandling handling = new RawHandling(
                message -> {
                    throw new IllegalStateException("a defect at /some/place");
                },
                metrics,
                stage,
                seen -> {});

        Handled handled = handling.handle(record("Anything".getBytes(UTF_8)));

        assertThat(handled.articles()).isEmpty();
        assertThat(handled.refusal().reason()).isEqualTo(RejectionReason.MALFORMED);
        assertThat(handled.refusal().detail()).doesNotContain("/some/place");
    }

    @Test
    void aCoreThatRunsOutOfStack_costsOneRejection() {
        RawHandling handling = new RawHandling(RawHandlingTest::endless, metrics, stage, seen -> {});

        assertThat(handling.handle(record("Anything".getBytes(UTF_8))).refusals())
                .hasSize(1);
    }

    @Test
    void aMessageWithoutValue_isMalformed() {
        RawHandling handling = new RawHandling(message -> List.of(), metrics, stage, seen -> {});

        assertThat(handling.handle(record(null)).refusal().reason()).isEqualTo(RejectionReason.MALFORMED);
    }

    @Test
    void severalBadArticlesOfOneMessage_areOneRefusalThatNamesThemAll() {
        RawHandling handling = new RawHandling(
                message -> List.of(
                        new Outcome.Rejected(RejectionReason.EMPTY_BODY, "the first item has no text"),
                        new Outcome.Rejected(RejectionReason.MALFORMED, "the second item has no end")),
                metrics,
                stage,
                seen -> {});

        Refusal refusal = handling.handle(record("<rss/>".getBytes(UTF_8))).refusal();

        assertThat(refusal.reason()).isEqualTo(RejectionReason.EMPTY_BODY);
        assertThat(refusal.detail())
                .isEqualTo("2 of 2 articles: the first item has no text; the second item has no end");
    }

    private static List<Outcome> endless(Object message) {
        return endless(List.of(message));
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] value) {
        return new ConsumerRecord<>("articles.raw", 0, 7, null, value);
    }
}
