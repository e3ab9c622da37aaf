package org.wiredesk.store.articles;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.store.search.Highlights;
import org.wiredesk.store.search.Position;

/**
 * What a page query found, before it is put into a representation.
 *
 * @param highlights by article id; empty unless asked for
 * @param next where the page ends; null on the last page
 */
public record FoundPage(
        List<Article> articles, Map<String, List<Highlights.Snippet>> highlights, @Nullable Position next) {}
