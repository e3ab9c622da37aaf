package org.wiredesk.store.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the groups of copies while articles are written. The groups are always the connected components of all usable articles, so they
 * do not depend on the order in which articles came.
 */
public final class CopyGroups {
    /**
     * An article that was written.
     *
     * @param fingerprint null when it is not to be grouped: not usable
     * @param replaced whether an older version stood there
     */
    public record Change(String id, @Nullable String fingerprint, boolean replaced) {}

    /** One writer at a time from here to its commit: two that do not see each other's articles would miss that they are copies. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(8241577301)";

    private static final String DELETE_BANDS = "DELETE FROM article_band WHERE article_id = ANY ($1)";

    private static final String INSERT_BANDS =
            """
            INSERT INTO article_band (band, fingerprint, article_id)
            SELECT * FROM unnest($1::int[], $2::bigint[], $3::text[])""";

    /** Those that were copies of an article before it changed: they may not be any more. */
    private static final String FORMER =
            """
            SELECT m.article_id FROM article_copy c JOIN article_copy m ON m.group_id = c.group_id
            WHERE c.article_id = ANY ($1)""";

    private static final String BANDS =
            "SELECT band, fingerprint, article_id FROM article_band WHERE article_id = ANY ($1)";

    /** One for each fingerprint is enough: articles with the same one are in the same group already. */
    private static final String OTHERS =
            """
            SELECT t.band, t.fingerprint, t.article_id, c.group_id
            FROM (SELECT band, fingerprint, min(article_id) AS article_id FROM article_band
                  WHERE band = ANY ($1) AND article_id <> ALL ($2) GROUP BY band, fingerprint) t
            LEFT JOIN article_copy c ON c.article_id = t.article_id""";

    private static final String BEFORE = "SELECT article_id, group_id FROM article_copy WHERE article_id = ANY ($1)";

    private static final String DELETE_COPIES = "DELETE FROM article_copy WHERE article_id = ANY ($1)";

    private static final String RENAME_GROUPS =
            """
            UPDATE article_copy c SET group_id = u.name FROM unnest($1::text[], $2::text[]) AS u (group_id, name)
            WHERE c.group_id = u.group_id""";

    private static final String UPSERT_COPIES =
            """
            INSERT INTO article_copy (article_id, group_id) SELECT * FROM unnest($1::text[], $2::text[])
            ON CONFLICT (article_id) DO UPDATE SET group_id = excluded.group_id""";

    private final SqlConnection connection;
    /** Articles whose groups are computed anew. */
    private final Set<String> seeds = new TreeSet<>();

    /** Groups that stay together; each stands in the components by its name, the smallest id in it. */
    private final Set<String> groups = new HashSet<>();

    private final Components components = new Components();

    private CopyGroups(SqlConnection connection) {
        this.connection = connection;
    }

    /** To be called last in the transaction that wrote the articles. */
    public static Uni<Void> update(SqlConnection connection, List<Change> changes) {
        boolean nothing = changes.stream().allMatch(change -> change.fingerprint() == null && !change.replaced());
        return nothing ? Uni.createFrom().voidItem() : new CopyGroups(connection).update(changes);
    }

    private Uni<Void> update(List<Change> changes) {
        String[] replaced =
                changes.stream().filter(Change::replaced).map(Change::id).toArray(String[]::new);
        changes.forEach(change -> seeds.add(change.id()));
        // On one connection statements are sent one after the other without waiting, and run in this order.
        return (replaced.length == 0
                        ? Uni.join().all(lock(), insertBands(changes)).andFailFast()
                        : lock().chain(() -> forget(replaced)).chain(() -> insertBands(changes)))
                .chain(() -> Uni.join()
                        .all(execute(BANDS, Tuple.of(ids())), execute(BEFORE, Tuple.of(ids())))
                        .andFailFast())
                .chain(found -> others(found.get(0)).chain(() -> write(found.get(1))));
    }

    private Uni<Void> lock() {
        return connection.query(LOCK).execute().replaceWithVoid();
    }

    private String[] ids() {
        return seeds.toArray(String[]::new);
    }

    private Uni<?> forget(String[] replaced) {
        return execute(DELETE_BANDS, Tuple.of(replaced))
                .chain(() -> execute(FORMER, Tuple.of(replaced)))
                .invoke(rows -> rows.forEach(row -> seeds.add(row.getString(0))));
    }

    private Uni<Void> insertBands(List<Change> changes) {
        List<Integer> bands = new ArrayList<>();
        List<Long> fingerprints = new ArrayList<>();
        List<String> articles = new ArrayList<>();
        for (Change change : changes) {
            Fingerprint fingerprint = change.fingerprint() == null ? null : Fingerprint.of(change.fingerprint());
            if (fingerprint != null) {
                for (int band : fingerprint.bands()) {
                    bands.add(band);
                    fingerprints.add(fingerprint.bits());
                    articles.add(change.id());
                }
            }
        }
        return bands.isEmpty()
                ? Uni.createFrom().voidItem()
                : execute(
                                INSERT_BANDS,
                                Tuple.of(
                                        bands.toArray(Integer[]::new),
                                        fingerprints.toArray(Long[]::new),
                                        articles.toArray(String[]::new)))
                        .replaceWithVoid();
    }

    /** Joins the seeds with each other, and with those of the other articles that agree in a piece. */
    private Uni<Void> others(RowSet<Row> bands) {
        seeds.forEach(components::add);
        Map<Integer, Map<Long, String>> seedsByBand = new HashMap<>();
        for (Row row : bands) {
            Map<Long, String> inBand = seedsByBand.computeIfAbsent(row.getInteger(0), band -> new HashMap<>());
            String same = inBand.putIfAbsent(row.getLong(1), row.getString(2));
            if (same != null) {
                components.join(same, row.getString(2));
            }
        }
        seedsByBand
                .values()
                .forEach(inBand -> inBand.forEach((fingerprint, id) -> joinCopies(inBand, fingerprint, id)));
        return execute(OTHERS, Tuple.of(seedsByBand.keySet().toArray(Integer[]::new), ids()))
                .invoke(rows -> {
                    for (Row row : rows) {
                        String group = row.getString(3);
                        String node = group == null ? row.getString(2) : group;
                        Map<Long, String> inBand = seedsByBand.getOrDefault(row.getInteger(0), Map.of());
                        if (joinCopies(inBand, row.getLong(1), node) && group != null) {
                            groups.add(group);
                        }
                    }
                })
                .replaceWithVoid();
    }

    private boolean joinCopies(Map<Long, String> inBand, long fingerprint, String id) {
        boolean joined = false;
        for (Map.Entry<Long, String> seed : inBand.entrySet()) {
            if (new Fingerprint(seed.getKey()).isCopyOf(new Fingerprint(fingerprint))) {
                components.join(seed.getValue(), id);
                joined = true;
            }
        }
        return joined;
    }

    private Uni<Void> write(RowSet<Row> rows) {
        Map<String, String> before = new HashMap<>();
        rows.forEach(row -> before.put(row.getString(0), row.getString(1)));
        Map<String, String> names = new TreeMap<>(components.groups());
        Map<String, String> renamed = new TreeMap<>(names);
        renamed.entrySet()
                .removeIf(entry ->
                        !groups.contains(entry.getKey()) || entry.getKey().equals(entry.getValue()));
        String[] alone = before.keySet().stream()
                .filter(id -> !names.containsKey(id))
                .sorted()
                .toArray(String[]::new);
        names.entrySet()
                .removeIf(entry ->
                        groups.contains(entry.getKey()) || entry.getValue().equals(before.get(entry.getKey())));
        return Uni.join()
                .all(
                        alone.length == 0
                                ? Uni.createFrom().voidItem()
                                : execute(DELETE_COPIES, Tuple.of(alone)).replaceWithVoid(),
                        pairs(RENAME_GROUPS, renamed),
                        pairs(UPSERT_COPIES, names))
                .andFailFast()
                .replaceWithVoid();
    }

    private Uni<Void> pairs(String sql, Map<String, String> pairs) {
        return pairs.isEmpty()
                ? Uni.createFrom().voidItem()
                : execute(
                                sql,
                                Tuple.of(
                                        pairs.keySet().toArray(String[]::new),
                                        pairs.values().toArray(String[]::new)))
                        .replaceWithVoid();
    }

    private Uni<RowSet<Row>> execute(String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters);
    }
}
