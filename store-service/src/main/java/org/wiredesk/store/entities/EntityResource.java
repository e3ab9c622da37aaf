package org.wiredesk.store.entities;

import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.EntityType;
import org.wiredesk.edge.rest.ProblemException;
import org.wiredesk.store.search.Interval;
import org.wiredesk.store.search.Values;

/** The directory of entities. */
@Path("/api/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entities")
public class EntityResource {
    /** @param country ISO 3166-1 alpha-2 code of a country */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(String id, String name, String type, @Nullable String country) {}

    record Listing(List<Listed> entities) {}

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    /** Sorts after every character that a name can go on with. */
    private static final String LAST = "\uDBFF\uDFFD";

    private final Mutiny.SessionFactory sessions;

    private final EntityPages pages;

    EntityResource(Mutiny.SessionFactory sessions, EntityPages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One entity: how often, in what light and with whom articles speak of it")
    @APIResponse(responseCode = "200", description = "Counts, sentiment over time, co-occurring entities")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    @APIResponse(responseCode = "404", description = "No such entity")
    public Uni<EntityPages.Page> one(
            @PathParam("id") String id,
            @QueryParam("interval")
                    @Parameter(
                            description = "Width of the timeline.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"hour", "day", "week"},
                                            defaultValue = "day"))
                    @Nullable
                    String interval) {
        Interval width = Objects.requireNonNullElse(
                Values.choice("interval", interval, Interval.class, Interval::code), Interval.DAY);
        return pages.page(id, width).map(page -> {
            if (page == null) {
                throw ProblemException.notFound("no entity has this id");
            }
            return page;
        });
    }

    @GET
    @Operation(summary = "Entities whose name begins like this, in the order of their names")
    @APIResponse(responseCode = "200", description = "The entities; empty when none matches")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<Listing> list(
            @QueryParam("prefix")
                    @Parameter(
                            description = "Beginning of the name, in any case, with or without accents.",
                            example = "ines",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
                    @Nullable
                    String prefix,
            @QueryParam("type")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"person", "organisation", "place", "event", "other"}))
                    @Nullable
                    String type,
            @QueryParam("limit")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @Nullable
                    String limit) {
        String start = prefix == null ? "" : NameKey.of(String.valueOf(Values.text("prefix", prefix)));
        EntityType ofType = Values.choice("type", type, EntityType.class, EntityType::code);
        int most = Values.number("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT);
        String query = "from EntityRow e where e.nameKey >= :start and e.nameKey < :end"
                + (ofType == null ? "" : " and e.type = :type")
                + " order by e.nameKey, e.id";
        return sessions.withSession(session -> {
            Mutiny.SelectionQuery<EntityRow> rows = session.createQuery(query, EntityRow.class)
                    .setParameter("start", start)
                    .setParameter("end", start + LAST)
                    .setMaxResults(most);
            return (ofType == null ? rows : rows.setParameter("type", ofType.code()))
                    .getResultList()
                    .map(found -> new Listing(found.stream()
                            .map(row -> new Listed(row.id, row.name, row.type, row.country))
                            .toList()));
        });
    }
}
