package org.wiredesk.bench.core;

import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;

import org.wiredesk.bench.Benchmark;
import org.wiredesk.bench.Settings;
import org.wiredesk.bench.input.EnrichmentTexts;
import org.wiredesk.bench.report.Contest;
import org.wiredesk.bench.report.Figure;
import org.wiredesk.bench.report.Results;
import org.wiredesk.bench.report.Samples;
import org.wiredesk.bench.report.Timed;
import org.wiredesk.contract.Language;
import org.wiredesk.enrich.ArticleText;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.Enricher;

/** The pure function of enrichment on one core, and what its models take. */
public final class ModelsBench implements Benchmark {
    private static final String NAME = "models";
    private static final Duration AMPLE = Duration.ofMinutes(1);

    @Override
    public void run(Settings settings, Results results) throws Exception {
        List<ArticleText> articles = settings.articles().ofUsualLength(400).stream()
                .map(EnrichmentTexts::of)
                .toList();
        long before = used();
        long start = System.nanoTime();
        Enricher enricher = Enricher.load();
        double loaded = (System.nanoTime() - start) / 1e9;
        // Of an unknown language, so that its model is loaded too.
        enricher.enrich(
                new ArticleText(null, articles.get(0).body(), Language.UNDETERMINED, List.of(), null),
                Deadline.in(AMPLE));
        double heap = (used() - before) / 1e6;
        Reference.reachabilityFence(enricher);

        Contest contest = new Contest()
                .add(
                        "enrich",
                        Timed.rate(
                                Duration.ofMillis(settings.size(2_000, 5_000)),
                                i -> enricher.enrich(articles.get(i % articles.size()), Deadline.in(AMPLE))))
                .run(settings.size(12, 6), settings.size(5, 9));
        results.add(Figure.of(NAME, "enrichment on one core", "articles/s", contest.of("enrich"))
                .atLeast(300)
                .noted("articles of " + words(articles) + " words on average; the first floor is 150"));
        results.add(Figure.of(NAME, "heap of the default models", "MB", Samples.of(heap))
                .atMost(200));
        results.add(Figure.of(NAME, "loading the default models", "s", Samples.of(loaded))
                .atMost(1)
                .noted("once, in a new JVM"));
    }

    private static long words(List<ArticleText> articles) {
        return Math.round(articles.stream()
                .mapToInt(article -> article.body().split("\\s+").length
                        + (article.headline() == null ? 0 : article.headline().split("\\s+").length))
                .average()
                .orElse(0));
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
