package org.wiredesk.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What enrich-service added to an article.
 *
 * @param reason why the status is not {@code ok}, in a sentence for people; null when it is
 * @param sentiment of the whole article; null unless the status is {@code ok}
 */
public record Enrichment(
        EnrichmentStatus status,
        @Nullable String reason,
        List<ModelRef> models,
        List<Entity> entities,
        @Nullable Sentiment sentiment,
        List<Sentence> sentences,
        List<String> keyphrases) {
    public Enrichment {
        models = Lists.copy(models);
        entities = Lists.copy(entities);
        sentences = Lists.copy(sentences);
        keyphrases = Lists.copy(keyphrases);
    }

    /** An enrichment that adds nothing and says why. */
    public static Enrichment none(EnrichmentStatus status, String reason, List<ModelRef> models) {
        return new Enrichment(status, reason, models, List.of(), null, List.of(), List.of());
    }
}
