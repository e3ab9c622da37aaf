package org.wiredesk.store.entities;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.wiredesk.store.search.Interval;
import org.wiredesk.store.search.Queries;
import org.wiredesk.store.search.Statement;
import org.wiredesk.store.search.TimeAxis;
import org.wiredesk.store.search.TimeSeries;

/** Everything about one entity: how often, in what light and with whom the newest articles speak of it. */
@ApplicationScoped
class EntityPages {
    /** The newest so many articles of an entity stand for all: a page must not cost more for the famous. */
    private static final int NEWEST = 5_000;

    private static final int COMPANIONS = 20;

    private static final String RECENT =
            """
            WITH recent AS (
              SELECT e.article_id, e.received_at, e.polarity, e.sentiment
              FROM article_entity e JOIN article a ON a.id = e.article_id
              WHERE e.entity_id = $1 AND a.pub_status = 'usable'
              ORDER BY e.received_at DESC, e.article_id DESC LIMIT %d)
            """
                    .formatted(NEWEST);

    private static final String TALLY = RECENT
            + """
                    SELECT count(*), avg(sentiment), count(*) FILTER (WHERE polarity = 'negative'),
                      count(*) FILTER (WHERE polarity = 'neutral'), count(*) FILTER (WHERE polarity = 'positive')
                    FROM recent""";

    private static final String TIMELINE = RECENT
            + """
                    SELECT date_trunc('%s', received_at, 'UTC') AS start, count(*), avg(sentiment)
                    FROM recent GROUP BY 1 ORDER BY 1""";

    private static final String COMPANY = RECENT
            + """
                    SELECT n.id, n.name, n.type, count(*)
                    FROM recent JOIN article_entity o ON o.article_id = recent.article_id JOIN entity n ON n.id = o.entity_id
                    WHERE o.entity_id <> $1 GROUP BY n.id, n.name, n.type ORDER BY 4 DESC, n.id LIMIT %d"""
                    .formatted(COMPANIONS);

    /** @param mean of the sentiment scores towards the entity; null when none was scored */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Light(@Nullable Double mean, long negative, long neutral, long positive) {}

    record Companion(String id, String name, String type, long articles) {}

    /**
     * @param articles usable articles that speak of it, the newest 5,000 at most; all else here is of these
     * @param timeline by the time of receipt
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            String id,
            String name,
            String type,
            @Nullable String country,
            long articles,
            Light sentiment,
            TimeSeries timeline,
            List<Companion> cooccurring) {}

    private final Mutiny.SessionFactory sessions;
    private final Pool pool;

    EntityPages(Mutiny.SessionFactory sessions, Pool pool) {
        this.sessions = sessions;
        this.pool = pool;
    }

    /** Null when there is no such entity. */
    Uni<@Nullable Page> page(String id, Interval interval) {
        return sessions.withSession(session -> session.createQuery("from EntityRow e where e.id = :id", EntityRow.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .chain(entity -> entity == null ? Uni.createFrom().nullItem() : page(entity, interval));
    }

    private Uni<Page> page(EntityRow entity, Interval interval) {
        return run(TALLY, entity, Function.identity())
                .chain(tally -> run(TIMELINE.formatted(interval.code()), entity, EntityPages::point)
                        .chain(timeline -> run(COMPANY, entity, EntityPages::companion)
                                .map(company -> new Page(
                                        entity.id,
                                        entity.name,
                                        entity.type,
                                        entity.country,
                                        tally.get(0).getLong(0),
                                        light(tally.get(0)),
                                        series(timeline, interval),
                                        company))));
    }

    private <T> Uni<List<T>> run(String sql, EntityRow entity, Function<Row, T> of) {
        return Queries.run(pool, new Statement(sql, List.of(entity.id)), of);
    }

    private static Light light(Row row) {
        return new Light(row.getDouble(1), row.getLong(2), row.getLong(3), row.getLong(4));
    }

    private static TimeSeries.Point point(Row row) {
        return new TimeSeries.Point(Queries.instant(row, 0), row.getLong(1), row.getDouble(2));
    }

    private static Companion companion(Row row) {
        return new Companion(row.getString(0), row.getString(1), row.getString(2), row.getLong(3));
    }

    private static TimeSeries series(List<TimeSeries.Point> timeline, Interval interval) {
        TreeMap<Instant, TimeSeries.Point> points = new TreeMap<>();
        timeline.forEach(point -> points.put(point.start(), point));
        return TimeSeries.of(interval, TimeAxis.RECEIVED, points, 0);
    }
}
