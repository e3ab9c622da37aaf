package org.wiredesk.contract;

import org.jspecify.annotations.Nullable;

/** Holds what JSON can leave out against what the records promise. */
final class Required {
    private Required() {}

    static CleanArticle check(CleanArticle article) throws MalformedEventException {
        present("id", article.id());
        present("pubStatus", article.pubStatus());
        present("source", article.source());
        present("language", article.language());
        present("body", article.body());
        present("rawText", article.rawText());
        present("publishedPrecision", article.publishedPrecision());
        present("receivedAt", article.receivedAt());
        present("contentHash", article.contentHash());
        present("fingerprint", article.fingerprint());
        present("format", article.format());
        return article;
    }

    static EnrichedArticle check(EnrichedArticle enriched) throws MalformedEventException {
        present("id", enriched.article());
        check(enriched.article());
        present("enrichment", enriched.enrichment());
        present("enrichment.status", enriched.enrichment().status());
        return enriched;
    }

    private static void present(String field, @Nullable Object value) throws MalformedEventException {
        if (value == null) {
            throw new MalformedEventException("field " + field + " is missing");
        }
    }
}
