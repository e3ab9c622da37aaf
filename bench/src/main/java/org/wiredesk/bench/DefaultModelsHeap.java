package org.wiredesk.bench;

import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;

import org.wiredesk.contract.Language;
import org.wiredesk.enrich.ArticleText;
import org.wiredesk.enrich.Deadline;
import org.wiredesk.enrich.Enricher;

/** Prints how much of the heap the models that are shipped take once all of them have been used. */
final class DefaultModelsHeap {
    private DefaultModelsHeap() {}

    public static void main(String... arguments) throws InterruptedException {
        long before = used();
        Enricher enricher = Enricher.load();
        String article = NamedArticles.fictional(1).get(0);
        // Of an unknown language, so that its model is loaded too.
        enricher.enrich(
                new ArticleText(null, article, Language.UNDETERMINED, List.of(), null),
                Deadline.in(Duration.ofMinutes(1)));
        long after = used();
        Reference.reachabilityFence(enricher);
        System.out.printf("models: %.0f MB of heap%n", (after - before) / 1e6);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
