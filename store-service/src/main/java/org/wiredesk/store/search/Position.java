package org.wiredesk.store.search;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where a page ends: the sort keys of its last article.
 *
 * @param rank only with {@link Sort#RELEVANCE}
 * @param published only with {@link Sort#PUBLISHED}
 */
public record Position(@Nullable Float rank, @Nullable Instant published, Instant received, String id) {}
