package org.wiredesk.store.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/** Runs statements that are written in SQL. */
public final class Queries {
    private Queries() {}

    /** What is made of each row, in their order. */
    public static <T> Uni<List<T>> run(SqlClient client, Statement statement, Function<Row, T> of) {
        return client.preparedQuery(statement.sql())
                .execute(Tuple.tuple(statement.parameters()))
                .map(rows -> {
                    List<T> found = new ArrayList<>(rows.size());
                    rows.forEach(row -> found.add(of.apply(row)));
                    return found;
                });
    }

    /** What the names in a filter stand for. */
    public static Uni<Names> names(SqlClient client, Filter filter) {
        return ids(client, NameSql.sources(filter), row -> row.getUUID(0))
                .chain(sources -> ids(client, NameSql.entities(filter), row -> row.getString(0))
                        .map(entities -> new Names(sources, entities)));
    }

    private static <T> Uni<@Nullable List<T>> ids(
            SqlClient client, @Nullable Statement statement, Function<Row, T> of) {
        return statement == null ? Uni.createFrom().nullItem() : run(client, statement, of);
    }

    public static Instant instant(Row row, int column) {
        return row.getOffsetDateTime(column).toInstant();
    }
}
