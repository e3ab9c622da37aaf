package org.wiredesk.enrich.enrichment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.EnrichmentStatus;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.contract.Stage;
import org.wiredesk.edge.delivery.Handled;
import org.wiredesk.edge.operations.StageMetrics;
import org.wiredesk.enrich.Articles;
import org.wiredesk.enrich.Enricher;
import org.wiredesk.enrich.operations.EnrichMetrics;

import static org.assertj.core.api.Assertions.assertThat;

/** An article that nobody could read costs one failed enrichment. Those beside it are as they are alone. */
class PoisonTest {
    private static final Enricher ENRICHER = Enricher.load();
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(4);

    @AfterAll
    static void stop() {
        WORKERS.shutdownNow();
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a,10000000",
                "A ,1000000",
                "Anna Bell met NATO (NATO) in Oslo. ,100000",
                "A.,2000000",
                "Bell-,500000",
                "’“<(,1000000",
                "x\u00a0,2000000",
                "😀,1000000"
            })
    void poison_failsAlone(String piece, int times) throws Exception {
        Enrichment alone = enrichment(Articles.BODY, Duration.ofMinutes(2));
        Future<Enrichment> poison = WORKERS.submit(() -> enrichment(piece.repeat(times), Duration.ofMillis(40)));
        List<Future<Enrichment>> neighbours = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            neighbours.add(WORKERS.submit(() -> enrichment(Articles.BODY, Duration.ofMinutes(2))));
        }

        assertThat(poison.get().status()).isEqualTo(EnrichmentStatus.FAILED);
        assertThat(poison.get().reason()).contains("time budget");
        for (Future<Enrichment> neighbour : neighbours) {
            assertThat(neighbour.get()).isEqualTo(alone);
        }
    }

    @Test
    void whatIsOdd_isNoPoison() throws Exception {
        assertThat(enrichment("A ".repeat(2000), Duration.ofMinutes(2)).status())
                .isEqualTo(EnrichmentStatus.OK);
        assertThat(enrichment("x".repeat(20_000), Duration.ofMinutes(2)).status())
                .isEqualTo(EnrichmentStatus.OK);
    }

    private static Enrichment enrichment(String body, Duration budget) throws Exception {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        StageMetrics stage = new StageMetrics(registry, Stage.ENRICH, 10);
        CleanHandling handling = new CleanHandling(ENRICHER::enrich, budget, new EnrichMetrics(registry, stage), stage);
        byte[] value = Json.write(Articles.of("a-1", PubStatus.USABLE, body));
        Handled handled = handling.handle(new ConsumerRecord<>("articles.clean", 0, 7, null, value));
        return Json.readEnriched(handled.articles().get(0).value()).enrichment();
    }
}
