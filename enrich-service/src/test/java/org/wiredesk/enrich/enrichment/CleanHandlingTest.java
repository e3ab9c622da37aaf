package org.wiredesk.enrich.enrichment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.contract.CleanArticle;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.RejectionReason;
import org.wiredesk.contract.Reprocessing;
import org.wiredesk.contract.Stage;
import org.wiredesk.edge.delivery.Handled;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.enrich.ArticleText;
import org.wiredesk.enrich.Articles;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.operations.EnrichMetrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CleanHandlingTest {
    private static final CleanArticle ARTICLE = Articles.of("a-1", PubStatus.USABLE, Articles.BODY);

    @Test
    void aDefectInTheCore_costsOneRejection() {
        Handled handled = handling((text, deadline) -> {
                    throw new IllegalStateException("a defect at /some/place");
                })
                .handle(record(Json.write(ARTICLE)));

        assertThat(handled.articles()).isEmpty();
        assertThat(handled.refusal().reason()).isEqualTo(RejectionReason.ENRICHMENT_FAILED);
        assertThat(handled.refusal().detail()).doesNotContain("/some/place");
    }

    @Test
    void whatIsNoCleanArticle_isMalformed() {
        Handled handled = handling(CleanHandlingTest::nothing).handle(record("{\"id\": \"a-1\"}".getBytes(UTF_8)));

        assertThat(handled.refusal().reason()).isEqualTo(RejectionReason.MALFORMED);
        assertThat(handled.refusal().detail()).contains("field");
    }

    @Test
    void aMessageWithoutValue_isMalformed() {
        assertThat(handling(CleanHandlingTest::nothing)
                        .handle(record(null))
                        .refusal()
                        .reason())
                .isEqualTo(RejectionReason.MALFORMED);
    }

    @Test
    void anArticleOverItsBudget_goesOnAsFailed() throws Exception {
        Enrichment enrichment = enrichment(
                (text, deadline) -> {
                    while (true) {
                        deadline.check();
                        Thread.onSpinWait();
                    }
                },
                ARTICLE);

        assertThat(enrichment.status()).isEqualTo(EnrichmentStatus.FAILED);
        assertThat(enrichment.reason()).isEqualTo("over the time budget of 50 ms");
    }

    @Test
    void aFailedEnrichment_goesOn() throws Exception {
        Enrichment failed = Enrichment.none(EnrichmentStatus.FAILED, "no luck", List.of());

        assertThat(enrichment((text, deadline) -> failed, ARTICLE)).isEqualTo(failed);
    }

    @Test
    void anArticleSentAgain_keepsTheMarkAndIsAnEventOfItsOwn() {
        Instant asked = Instant.parse("2026-03-05T06:00:00Z");
        ConsumerRecord<byte[], byte[]> again = record(Json.write(ARTICLE));
        again.headers().add(Reprocessing.header(asked));
        CleanHandling handling =
                handling((text, deadline) -> Enrichment.none(EnrichmentStatus.FAILED, "no luck", List.of()));

        Headers first =
                handling.handle(record(Json.write(ARTICLE))).articles().get(0).headers();
        Headers second = handling.handle(again).articles().get(0).headers();

        assertThat(Reprocessing.of(first)).isNull();
        assertThat(Reprocessing.of(second)).isEqualTo(asked);
        assertThat(second.lastHeader("ce_id").value())
                .isNotEqualTo(first.lastHeader("ce_id").value());
    }

    @Test
    void aCanceledArticle_isSkipped() throws Exception {
        Enrichment enrichment =
                enrichment(CleanHandlingTest::nothing, Articles.of("a-1", PubStatus.CANCELED, Articles.BODY));

        assertThat(enrichment.status()).isEqualTo(EnrichmentStatus.SKIPPED);
    }

    @Test
    void anArticleWithoutText_isSkipped() throws Exception {
        Enrichment enrichment = enrichment(CleanHandlingTest::nothing, Articles.of("a-1", PubStatus.USABLE, " \n"));

        assertThat(enrichment.status()).isEqualTo(EnrichmentStatus.SKIPPED);
    }

    private static Enrichment enrichment(BiFunction<ArticleText, Deadline, Enrichment> core, CleanArticle article)
            throws Exception {
        Handled handled = handling(core).handle(record(Json.write(article)));
        assertThat(handled.refusals()).isEmpty();
        assertThat(handled.articles()).hasSize(1);
        return Json.readEnriched(handled.articles().get(0).value()).enrichment();
    }

    private static CleanHandling handling(BiFunction<ArticleText, Deadline, Enrichment> core) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        StageMetrics stage = new StageMetrics(registry, Stage.ENRICH, 10);
        return new CleanHandling(core, Duration.ofMillis(50), new EnrichMetrics(registry, stage), stage);
    }

    private static Enrichment nothing(ArticleText text, Deadline deadline) {
        throw new AssertionError("there is nothing to enrich");
    }

    private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] value) {
        return new ConsumerRecord<>("articles.clean", 0, 7, null, value);
    }
}
