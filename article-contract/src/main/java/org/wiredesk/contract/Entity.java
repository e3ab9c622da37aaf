package org.wiredesk.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place, event or other named thing that an article is about.
 *
 * @param id stable slug of type and canonical name, for instance "person-volodymyr-zelenskyy"
 * @param name the fullest form in the article
 * @param prominence 0 to 1: how much of the article is about it
 * @param sentiment over all mentions; null when not scored
 * @param country ISO 3166-1 alpha-2 code when the entity is a country, else null
 */
public record Entity(
        String id,
        String name,
        EntityType type,
        double prominence,
        @Nullable Sentiment sentiment,
        @Nullable String country,
        List<Mention> mentions) {
    public Entity {
        mentions = Lists.copy(mentions);
    }
}
