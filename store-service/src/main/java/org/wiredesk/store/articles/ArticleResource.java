package org.wiredesk.store.articles;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.store.formats.NewsArticle;
import org.wiredesk.store.formats.Ninjs;
import org.wiredesk.store.search.Cursors;
import org.wiredesk.store.search.Filter;
import org.wiredesk.store.search.FilterParameters;
import org.wiredesk.store.search.PageParameters;
import org.wiredesk.store.search.PageQuery;
import org.wiredesk.store.search.SearchBody;

/** Enriched articles. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ArticleResource {
    private static final String CANCELED = "canceled";

    private final ArticleReader reader;
    private final Cursors cursors;

    ArticleResource(ArticleReader reader, Cursors cursors) {
        this.reader = reader;
        this.cursors = cursors;
    }

    @GET
    @Operation(summary = "Articles that match, newest first, in pages")
    @APIResponse(responseCode = "200", description = "A page; empty when nothing matches")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    @APIResponse(responseCode = "503", description = "The query is too costly, or the database is away")
    public Uni<ArticlePage> list(@BeanParam PageParameters parameters) {
        FieldSelection fields = FieldSelection.of(parameters.fields());
        PageQuery query = PageQuery.of(parameters, cursors);
        return reader.page(query).map(page -> ArticlePage.of(page, fields, cursors.next(page.next(), query)));
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "The same as GET, for searches too long for an address: the parameters are fields of a JSON object")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"q\": \"ceasefire -sport\", \"language\": \"en\", \"limit\": 10}"))
    @APIResponse(responseCode = "200", description = "A page; empty when nothing matches")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    @APIResponse(responseCode = "413", description = "The body is larger than 1 MiB")
    @APIResponse(responseCode = "503", description = "The query is too costly, or the database is away")
    public Uni<ArticlePage> search(JsonNode body) {
        return list(SearchBody.read(body));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "The history of an article: what is known of each version, newest first")
    @APIResponse(responseCode = "200", description = "The versions, also of a killed article")
    @APIResponse(responseCode = "404", description = "No such article")
    public Uni<ArticleVersions> versions(@PathParam("id") String id) {
        return reader.current(id).chain(current -> {
            if (current == null) {
                throw ProblemException.notFound("no article has this id");
            }
            return reader.versions(id)
                    .map(rows -> new ArticleVersions(
                            id,
                            rows.stream()
                                    .map(row -> ArticleVersions.Version.of(row, row.digest.equals(current)))
                                    .toList()));
        });
    }

    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "All articles that match, newest first, one in a line, as long as it takes")
    @APIResponse(responseCode = "200", description = "Newline-delimited JSON")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Multi<Article> export(@BeanParam FilterParameters parameters) {
        return reader.all(Filter.of(parameters));
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Ninjs.MEDIA_TYPE, NewsArticle.MEDIA_TYPE})
    @Operation(
            summary = "One article",
            description = "By its id, or by the id its publisher gave it when no other publisher used the same.")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Article.class)),
                @Content(mediaType = Ninjs.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = NewsArticle.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "410", description = "The article was killed by its publisher")
    public Uni<RestResponse<Object>> one(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @Context HttpHeaders headers) {
        Representation representation = Representation.of(headers.getAcceptableMediaTypes());
        return reader.find(id).map(found -> {
            Article article = single(found);
            String etag = article.entityTag();
            RestResponse.ResponseBuilder<Object> response = EntityTag.matches(known, etag)
                    ? RestResponse.ResponseBuilder.notModified()
                    : RestResponse.ResponseBuilder.ok(representation.format(article))
                            .type(representation.mediaType());
            return response.header(HttpHeaders.ETAG, etag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        });
    }

    @GET
    @Path("/{id}/raw")
    @Operation(summary = "What arrived, and what was taken out of it")
    @APIResponse(responseCode = "200", description = "The raw text and the removals")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "410", description = "The article was killed by its publisher")
    public Uni<RawArticleText> raw(@PathParam("id") String id) {
        return reader.rawText(id).map(row -> {
            if (row == null) {
                throw ProblemException.notFound("no article has this id");
            }
            requireAlive(row.pubStatus);
            return new RawArticleText(
                    row.id, row.format, row.rawText, new RawJson(row.removed), new RawJson(row.sanitised));
        });
    }

    @GET
    @Path("/{id}/copies")
    @Operation(summary = "Other articles that are copies of this one, the first received first, at most 100")
    @APIResponse(responseCode = "200", description = "The copies; empty when there is none")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "410", description = "The article was killed by its publisher")
    public Uni<ArticlePage> copies(@PathParam("id") String id) {
        return reader.find(id)
                .map(ArticleResource::single)
                .chain(article -> reader.copies(article.id()))
                .map(copies -> ArticlePage.of(new FoundPage(copies, Map.of(), null), FieldSelection.all(), null));
    }

    private static Article single(List<Article> found) {
        if (found.isEmpty()) {
            throw ProblemException.notFound("no article has this id");
        }
        if (found.size() > 1) {
            throw ProblemException.notFound("several publishers use this id; the articles are "
                    + String.join(", ", found.stream().map(Article::id).toList()));
        }
        requireAlive(found.get(0).pubStatus());
        return found.get(0);
    }

    private static void requireAlive(String pubStatus) {
        if (pubStatus.equals(CANCELED)) {
            throw ProblemException.gone("the publisher killed this article; it must not be used any more");
        }
    }
}
