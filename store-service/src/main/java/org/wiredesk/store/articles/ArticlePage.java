package org.wiredesk.store.articles;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.search.Highlights;

/**
 * A page of articles.
 *
 * @param highlights by article id, when asked for
 * @param nextCursor null on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticlePage(
        @Schema(implementation = Article[].class) List<Object> articles,
        @Nullable Map<String, List<Highlights.Snippet>> highlights,
        @Nullable String nextCursor) {

    static ArticlePage of(FoundPage page, FieldSelection fields, @Nullable String nextCursor) {
        return new ArticlePage(
                page.articles().stream().map(fields::select).toList(),
                page.highlights().isEmpty() ? null : page.highlights(),
                nextCursor);
    }
}
