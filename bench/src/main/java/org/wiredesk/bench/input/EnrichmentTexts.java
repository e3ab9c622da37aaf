package org.wiredesk.bench.input;

import java.util.List;

import org.wiredesk.contract.Language;
import org.wiredesk.enrich.ArticleText;

/** Articles as enrichment gets them. */
public final class EnrichmentTexts {
    private EnrichmentTexts() {}

    /** @param article headline, blank line, body */
    public static ArticleText of(String article) {
        String[] parts = article.split("\n\n", 2);
        return new ArticleText(parts[0], parts.length == 1 ? "" : parts[1], new Language("en", 1), List.of(), null);
    }
}
