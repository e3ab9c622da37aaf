package org.wiredesk.store.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wiredesk.edge.rest.ProblemException;

/** Articles counted instead of listed. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class CountResource {
    /**
     * How many matching articles have a value.
     *
     * @param value what a filter takes to get these articles
     */
    record Facet(String value, String label, long count) {}

    record Facets(String field, List<Facet> facets) {}

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final Pool pool;

    CountResource(Pool pool) {
        this.pool = pool;
    }

    @GET
    @Path("/facets")
    @Operation(summary = "How many matching articles there are of each source, entity, language, sentiment or agency")
    @APIResponse(responseCode = "200", description = "The most frequent values first")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<Facets> facets(
            @QueryParam("field")
                    @Parameter(
                            required = true,
                            example = "source",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"source", "entity", "language", "sentiment", "agency"}))
                    @Nullable
                    String field,
            @QueryParam("limit")
                    @Parameter(
                            description = "Values in the answer.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @Nullable
                    String limit,
            @BeanParam FilterParameters parameters) {
        FacetField by = Values.choice("field", field, FacetField.class, FacetField::code);
        if (by == null) {
            throw ProblemException.badParameter("field", "is missing");
        }
        int most = Values.number("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT);
        Filter filter = Filter.of(parameters);
        return rows(
                        filter,
                        names -> CountSql.facets(filter, names, by, most),
                        row -> new Facet(row.getString(0), row.getString(1), row.getLong(2)))
                .map(facets -> new Facets(by.code(), facets));
    }

    @GET
    @Path("/timeseries")
    @Operation(summary = "How many matching articles there are in each hour, day or week, and their mean sentiment")
    @APIResponse(responseCode = "200", description = "The intervals in order, without gaps")
    @APIResponse(responseCode = "400", description = "An unknown parameter or a value it cannot have")
    public Uni<TimeSeries> timeSeries(
            @QueryParam("interval")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"hour", "day", "week"},
                                            defaultValue = "day"))
                    @Nullable
                    String interval,
            @QueryParam("by")
                    @Parameter(
                            description = "Which time of an article counts.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"published", "received"},
                                            defaultValue = "published"))
                    @Nullable
                    String by,
            @BeanParam FilterParameters parameters) {
        Interval width = Objects.requireNonNullElse(
                Values.choice("interval", interval, Interval.class, Interval::code), Interval.DAY);
        TimeAxis axis =
                Objects.requireNonNullElse(Values.choice("by", by, TimeAxis.class, TimeAxis::code), TimeAxis.PUBLISHED);
        Filter filter = Filter.of(parameters);
        return rows(filter, names -> CountSql.series(filter, names, width, axis), Function.identity())
                .map(rows -> {
                    TreeMap<Instant, TimeSeries.Point> points = new TreeMap<>();
                    long undated = 0;
                    for (Row row : rows) {
                        if (row.getOffsetDateTime(0) == null) {
                            undated += row.getLong(1);
                        } else {
                            Instant start = Queries.instant(row, 0);
                            points.put(start, new TimeSeries.Point(start, row.getLong(1), row.getDouble(2)));
                        }
                    }
                    return TimeSeries.of(width, axis, points, undated);
                });
    }

    private <T> Uni<List<T>> rows(Filter filter, Function<Names, Statement> statement, Function<Row, T> of) {
        return Queries.names(pool, filter)
                .chain(names -> names.matchNothing()
                        ? Uni.createFrom().item(List.of())
                        : Queries.run(pool, statement.apply(names), of));
    }
}
