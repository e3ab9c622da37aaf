package org.wiredesk.store.formats;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.articles.Article;
import org.wiredesk.store.articles.ArticleReader;
import org.wiredesk.store.articles.EntityTag;
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
    @APIResponse(
            responseCode = "200",
            description = "JSON Feed 1.1",
            content = @Content(mediaType = JsonFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<RestResponse<Object>> json(
            @BeanParam PageParameters parameters,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            UriInfo address) {
        return feed(parameters, known, address, JsonFeed::of);
    }

    @GET
    @Path("/articles.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(summary = "Articles that match, as an Atom feed")
    @APIResponse(
            responseCode = "200",
            description = "Atom, RFC 4287",
            content = @Content(mediaType = AtomFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<RestResponse<Object>> atom(
            @BeanParam PageParameters parameters,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            UriInfo address) {
        return feed(parameters, known, address, AtomFeed::of);
    }

    /** How a page of articles is written as a feed. */
    private interface Format {
        Object of(String title, List<Article> articles, URI self, @Nullable URI next);
    }

    private Uni<RestResponse<Object>> feed(
            PageParameters parameters, @Nullable String known, UriInfo address, Format format) {
        PageQuery query = PageQuery.of(parameters, cursors);
        return reader.page(query).map(page -> {
            String etag = EntityTag.of(page.articles());
            RestResponse.ResponseBuilder<Object> response = EntityTag.matches(known, etag)
                    ? RestResponse.ResponseBuilder.notModified()
                    : RestResponse.ResponseBuilder.ok(format.of(
                            title(query),
                            page.articles(),
                            address.getRequestUri(),
                            next(address, cursors.next(page.next(), query))));
            return response.header(HttpHeaders.ETAG, etag).build();
        });
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
