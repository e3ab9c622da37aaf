package org.wiredesk.store.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Runs the statements of this package in a session. */
public final class Queries {
    private Queries() {}

    public static Uni<List<Object[]>> rows(Mutiny.Session session, Statement statement) {
        return run(session, statement, Object[].class);
    }

    public static <T> Uni<List<T>> run(Mutiny.Session session, Statement statement, Class<T> type) {
        Mutiny.SelectionQuery<T> query = session.createNativeQuery(statement.sql(), type);
        for (int i = 0; i < statement.parameters().size(); i++) {
            query.setParameter(i + 1, statement.parameters().get(i));
        }
        return query.getResultList();
    }

    /** What the names in a filter stand for. */
    public static Uni<Names> names(Mutiny.Session session, Filter filter) {
        return ids(session, NameSql.sources(filter), UUID.class)
                .chain(sources -> ids(session, NameSql.entities(filter), String.class)
                        .map(entities -> new Names(sources, entities)));
    }

    private static <T> Uni<@Nullable List<T>> ids(
            Mutiny.Session session, @Nullable Statement statement, Class<T> type) {
        return statement == null ? Uni.createFrom().nullItem() : run(session, statement, type);
    }

    public static Instant instant(Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) time;
    }
}
