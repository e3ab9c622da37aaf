package org.wiredesk.store.articles;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The columns of rows that are written in one statement, {@code INSERT … SELECT … FROM unnest($1, $2, …)}: one array for each
 * column, whatever the number of rows, so that the statement is prepared once.
 *
 * @param <T> what a row is made from
 */
final class Columns<T> {
    private record Column<T>(
            String name,
            String arrayType,
            String cast,
            IntFunction<Object[]> array,
            Function<T, @Nullable Object> value) {
        Object[] values(List<T> rows) {
            Object[] values = array.apply(rows.size());
            for (int i = 0; i < values.length; i++) {
                values[i] = value.apply(rows.get(i));
            }
            return values;
        }
    }

    private final List<Column<T>> columns = new ArrayList<>();

    Columns<T> text(String name, Function<T, @Nullable String> value) {
        return add(name, "text[]", "", String[]::new, value::apply);
    }

    /** @param value JSON as text: the client would encode a string as a JSON string */
    Columns<T> json(String name, Function<T, @Nullable String> value) {
        return add(name, "text[]", "::jsonb", String[]::new, value::apply);
    }

    Columns<T> number(String name, Function<T, @Nullable Long> value) {
        return add(name, "bigint[]", "", Long[]::new, value::apply);
    }

    Columns<T> real(String name, Function<T, @Nullable Double> value) {
        return add(name, "double precision[]", "", Double[]::new, value::apply);
    }

    Columns<T> uuid(String name, Function<T, @Nullable UUID> value) {
        return add(name, "uuid[]", "", UUID[]::new, value::apply);
    }

    Columns<T> time(String name, Function<T, @Nullable Instant> value) {
        return add(name, "timestamptz[]", "", OffsetDateTime[]::new, row -> {
            Instant time = value.apply(row);
            return time == null ? null : time.atOffset(ZoneOffset.UTC);
        });
    }

    private Columns<T> add(
            String name,
            String arrayType,
            String cast,
            IntFunction<Object[]> array,
            Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, arrayType, cast, array, value));
        return this;
    }

    /** "id, version, …" */
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The names in the alias {@code u} of {@link #unnest()}, with the casts that arrays cannot carry. */
    String selected() {
        return columns.stream()
                .map(column -> "u." + column.name() + column.cast())
                .collect(Collectors.joining(", "));
    }

    /** "unnest($1::text[], $2::bigint[], …) AS u (id, version, …)" */
    String unnest() {
        String parameters = IntStream.range(0, columns.size())
                .mapToObj(i -> "$" + (i + 1) + "::" + columns.get(i).arrayType())
                .collect(Collectors.joining(", "));
        return "unnest(" + parameters + ") AS u (" + names() + ")";
    }

    /** "version = excluded.version, …" for all but the given columns. */
    String assignments(String... except) {
        List<String> left = List.of(except);
        return columns.stream()
                .map(Column::name)
                .filter(name -> !left.contains(name))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
    }

    Tuple bind(List<T> rows) {
        Tuple tuple = Tuple.tuple();
        columns.forEach(column -> tuple.addValue(column.values(rows)));
        return tuple;
    }
}
