package org.wiredesk.enrich.entities;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;

/**
 * All mentions of one thing in an article.
 *
 * @param country ISO 3166-1 alpha-2 code when it is a country, else null
 * @param mentions in the order of the text
 */
public record EntityGroup(
        String id, String name, EntityType type, @Nullable String country, List<EntityMention> mentions) {}
