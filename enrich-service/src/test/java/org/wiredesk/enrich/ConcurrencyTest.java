package org.wiredesk.enrich;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.wiredesk.contract.Enrichment;
import org.wiredesk.contract.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** An article is enriched the same, whatever is enriched beside it and by how many threads. */
class ConcurrencyTest {
    private static final Enricher ENRICHER = Enricher.load();

    @Test
    void manyThreadsInAnyOrder_giveWhatOneGives() throws Exception {
        List<String> articles = articles();
        List<Enrichment> alone = articles.stream().map(ConcurrencyTest::enrich).toList();
        List<Integer> order = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < articles.size(); i++) {
                order.add(i);
            }
        }
        Collections.shuffle(order, new Random(17));

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Enrichment>> together = new ArrayList<>();
            for (int article : order) {
                together.add(threads.submit(() -> enrich(articles.get(article))));
            }
            for (int i = 0; i < order.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(order.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> articles() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(ConcurrencyTest.class.getResource("/grouping"))
                        .toURI()))) {
            List<String> articles = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                articles.add(Files.readString(file).replaceAll("\\{\\d+:([^}]*)}", "$1"));
            }
            return articles;
        }
    }

    private static Enrichment enrich(String body) {
        ArticleText text = new ArticleText("A headline of Oslo", body, new Language("en", 1), List.of(), null);
        return ENRICHER.enrich(text, Deadline.in(Duration.ofMinutes(5)));
    }
}
