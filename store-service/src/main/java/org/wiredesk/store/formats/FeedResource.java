package org.wiredesk.store.formats;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.articles.ArticleReader;
import org.wiredesk.store.search.Cursors;
import org.wiredesk.store.search.PageParameters;
import org.wiredesk.store.search.PageQuery;

/** Searches to subscribe to. */
@Path("/api/feeds")
@Tag(name = "feeds")
public class FeedResource {
    private static final String CURSOR = "cursor";

    private final ArticleReader reader;
    private final Cursors cursors;

    FeedResource(ArticleReader reader, Cursors cursors) {
        this.reader = reader;
        this.cursors = cursors;
    }

    @GET
    @Path("/articles.json")
    @Produces(JsonFeed.MEDIA_TYPE)
    @Operation(summary = "Articles that match, as a JSON Feed")
    @APIResponse(responseCode = "200", description = "JSON Feed 1.1")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<Map<String, Object>> json(@BeanParam PageParameters parameters, UriInfo address) {
        PageQuery query = PageQuery.of(parameters, cursors);
        return reader.page(query)
                .map(page -> JsonFeed.of(
                        title(query),
                        page.articles(),
                        address.getRequestUri(),
                        next(address, cursors.next(page.next(), query))));
    }

    @GET
    @Path("/articles.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(summary = "Articles that match, as an Atom feed")
    @APIResponse(responseCode = "200", description = "Atom, RFC 4287")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<String> atom(@BeanParam PageParameters parameters, UriInfo address) {
        PageQuery query = PageQuery.of(parameters, cursors);
        return reader.page(query)
                .map(page -> AtomFeed.of(
                        title(query),
                        page.articles(),
                        address.getRequestUri(),
                        next(address, cursors.next(page.next(), query))));
    }

    private static String title(PageQuery query) {
        String q = query.filter().q();
        return q == null ? "Wiredesk articles" : "Wiredesk articles: " + q;
    }

    private static @Nullable URI next(UriInfo address, @Nullable String cursor) {
        return cursor == null
                ? null
                : address.getRequestUriBuilder()
                        .replaceQueryParam(CURSOR, cursor)
                        .build();
    }
}
