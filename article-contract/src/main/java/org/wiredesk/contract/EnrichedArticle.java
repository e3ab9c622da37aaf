package org.wiredesk.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Value of {@code articles.enriched}: the fields of a {@link CleanArticle} and, beside them, {@code enrichment}. */
public record EnrichedArticle(@JsonUnwrapped CleanArticle article, Enrichment enrichment) {}
