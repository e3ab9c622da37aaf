package org.wiredesk.store.search;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;

/**
 * One page of the articles that a filter chooses.
 *
 * @param after the end of the page before; null for the first page
 * @param highlight whether to find the places of the words of the search
 */
public record PageQuery(Filter filter, Sort sort, int limit, @Nullable Position after, boolean highlight) {
    private static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public static PageQuery of(PageParameters parameters, Cursors cursors) {
        Filter filter = Filter.of(parameters);
        Sort sort = Objects.requireNonNullElse(
                Values.choice("sort", parameters.sort, Sort.class, Sort::code), Sort.RECEIVED);
        if (sort == Sort.RELEVANCE && filter.q() == null) {
            throw ProblemException.badParameter("sort", "relevance needs q");
        }
        int limit = Values.number("limit", parameters.limit, 1, MAX_LIMIT, DEFAULT_LIMIT);
        Position after = parameters.cursor == null ? null : cursors.read(parameters.cursor, filter, sort);
        boolean highlight = Values.truth("highlight", parameters.highlight);
        if (highlight && filter.q() == null) {
            throw ProblemException.badParameter("highlight", "needs q");
        }
        return new PageQuery(filter, sort, limit, after, highlight);
    }
}
