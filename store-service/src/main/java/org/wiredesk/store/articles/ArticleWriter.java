package org.wiredesk.store.articles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.wiredesk.contract.PubStatus;
import org.wiredesk.store.articles.ChildSql.Part;
import org.wiredesk.store.duplicates.CopyGroups;

/**
 * Writes events of articles, a batch in one transaction with as many statements as there are tables, after the sources and entities it
 * refers to. What it has written once it leaves alone, so that a repetition costs one look-up.
 */
@ApplicationScoped
public class ArticleWriter {
    /** A row that was written: when its article was first received, and whether it is new or replaces an older version. */
    private record Winner(Instant receivedAt, boolean inserted) {}

    private final Pool pool;

    ArticleWriter(@ReactiveDataSource("write") Pool pool) {
        this.pool = pool;
    }

    /** Fails as the database does; then nothing of the batch is written. */
    Uni<Written> write(Collection<Filing> batch) {
        List<Filing> events = List.copyOf(Filing.distinct(batch));
        return pool.preparedQuery(ArticleSql.SELECT_UNKNOWN)
                .execute(ArticleSql.EVENT.bind(events))
                .map(unknown -> unknown(events, unknown))
                .chain(fresh -> fresh.isEmpty()
                        ? Uni.createFrom().item(new Written(List.of(), List.of(), batch.size()))
                        : fileDirectory(fresh)
                                .chain(() ->
                                        pool.withTransaction(connection -> write(connection, fresh, batch.size()))));
    }

    /**
     * Sources and entities that are not known yet. Each statement is a transaction of its own: within that of the articles they would
     * keep every other writer of the same name waiting for its end.
     */
    private Uni<?> fileDirectory(List<Filing> fresh) {
        Tuple sources = ChildSql.SOURCE.bind(
                fresh.stream().map(filing -> filing.article().source()).toList());
        Tuple entities = ChildSql.ENTITY.bind(fresh.stream()
                .flatMap(filing -> ChildSql.entities(filing).stream())
                .toList());
        return Uni.join()
                .all(
                        pool.preparedQuery(ChildSql.INSERT_SOURCES).execute(sources),
                        pool.preparedQuery(ChildSql.UPSERT_ENTITIES).execute(entities))
                .andFailFast();
    }

    private static List<Filing> unknown(List<Filing> events, RowSet<Row> rows) {
        Set<List<Object>> keys = new HashSet<>();
        rows.forEach(row -> keys.add(List.of(row.getString(0), row.getUUID(1))));
        return events.stream()
                .filter(event -> {
                    UUID digest = event.precedence().digest();
                    return keys.contains(List.of(event.id(), digest));
                })
                .toList();
    }

    private static Uni<Written> write(SqlConnection connection, List<Filing> fresh, int total) {
        List<Filing> newest = Filing.newest(fresh);
        // On one connection statements are sent one after the other without waiting, and run in this order.
        return Uni.join()
                .all(
                        execute(connection, ArticleSql.INSERT_VERSIONS, ArticleSql.VERSION.bind(fresh)),
                        execute(connection, ArticleSql.UPSERT_ARTICLES, ArticleSql.ARTICLE.bind(newest)))
                .andFailFast()
                .map(results -> winners(results.get(1)))
                .call(winners -> lowerReceived(connection, newest, winners))
                .call(winners -> replaceChildren(connection, newest, winners))
                .call(winners -> CopyGroups.update(connection, changes(newest, winners)))
                .map(winners -> written(newest, winners, total));
    }

    private static Written written(List<Filing> newest, Map<String, Winner> winners, int total) {
        List<Filing> inserted = new ArrayList<>();
        List<Filing> updated = new ArrayList<>();
        for (Filing filing : newest) {
            Winner winner = winners.get(filing.id());
            if (winner != null) {
                (winner.inserted() ? inserted : updated).add(filing);
            }
        }
        return new Written(inserted, updated, total - winners.size());
    }

    private static Map<String, Winner> winners(RowSet<Row> rows) {
        Map<String, Winner> winners = new HashMap<>();
        rows.forEach(row -> winners.put(
                row.getString("id"),
                new Winner(row.getOffsetDateTime("received_at").toInstant(), row.getBoolean("inserted"))));
        return winners;
    }

    private static Uni<?> lowerReceived(SqlConnection connection, List<Filing> newest, Map<String, Winner> winners) {
        List<Filing> late = newest.stream()
                .filter(filing -> !winners.containsKey(filing.id()))
                .toList();
        return late.isEmpty()
                ? Uni.createFrom().voidItem()
                : execute(connection, ArticleSql.LOWER_RECEIVED, ArticleSql.EVENT.bind(late));
    }

    private static Uni<?> replaceChildren(SqlConnection connection, List<Filing> newest, Map<String, Winner> winners) {
        if (winners.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String[] replaced = winners.entrySet().stream()
                .filter(entry -> !entry.getValue().inserted())
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(String[]::new);
        List<Uni<RowSet<Row>>> statements = new ArrayList<>();
        if (replaced.length > 0) {
            ChildSql.DELETES.forEach(delete -> statements.add(execute(connection, delete, Tuple.of(replaced))));
        }
        List<Filing> won = newest.stream()
                .filter(filing -> winners.containsKey(filing.id()))
                .toList();
        insert(
                connection,
                "article_entity",
                ChildSql.ARTICLE_ENTITY,
                parts(won, winners, ChildSql::entities),
                statements);
        insert(
                connection,
                "article_author",
                ChildSql.AUTHOR,
                parts(won, winners, filing -> filing.article().authors()),
                statements);
        insert(connection, "article_agency", ChildSql.NAME, parts(won, winners, ChildSql::agencies), statements);
        insert(connection, "article_place", ChildSql.NAME, parts(won, winners, ChildSql::places), statements);
        return statements.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(statements).andFailFast();
    }

    private static List<CopyGroups.Change> changes(List<Filing> newest, Map<String, Winner> winners) {
        List<CopyGroups.Change> changes = new ArrayList<>();
        for (Filing filing : newest) {
            Winner winner = winners.get(filing.id());
            if (winner != null) {
                boolean usable = filing.article().pubStatus() == PubStatus.USABLE;
                changes.add(new CopyGroups.Change(
                        filing.id(), usable ? filing.article().fingerprint() : null, !winner.inserted()));
            }
        }
        return changes;
    }

    private static <P> List<Part<P>> parts(
            List<Filing> filings, Map<String, Winner> winners, Function<Filing, Collection<P>> of) {
        List<Part<P>> parts = new ArrayList<>();
        for (Filing filing : filings) {
            Winner winner = winners.get(filing.id());
            if (winner == null) {
                continue;
            }
            int ordinal = 0;
            for (P value : of.apply(filing)) {
                parts.add(new Part<>(filing.id(), winner.receivedAt(), ordinal++, value));
            }
        }
        return parts;
    }

    private static <P> void insert(
            SqlConnection connection,
            String table,
            Columns<P> columns,
            List<P> rows,
            List<Uni<RowSet<Row>>> statements) {
        if (!rows.isEmpty()) {
            statements.add(execute(connection, ChildSql.insert(table, columns), columns.bind(rows)));
        }
    }

    private static Uni<RowSet<Row>> execute(SqlConnection connection, String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters);
    }
}
