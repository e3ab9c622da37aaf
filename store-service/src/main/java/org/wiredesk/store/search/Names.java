package org.wiredesk.store.search;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the names in a filter stand for in the store. They are looked up before the articles, so that PostgreSQL knows by which index
 * to walk; a name that stands for nothing ends the search at once.
 *
 * @param sources null when the filter names none
 * @param entities null when the filter names none
 */
public record Names(@Nullable List<UUID> sources, @Nullable List<String> entities) {
    /** Whether a name of the filter is unknown, so that nothing can match. */
    public boolean matchNothing() {
        return (sources != null && sources.isEmpty()) || (entities != null && entities.isEmpty());
    }
}
