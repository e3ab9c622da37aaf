package org.wiredesk.proof.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the tables of the store. */
public final class Tables {
    /** Every table of articles; rejections name where an input lay, which is another place each time. */
    private static final List<String> OF_ARTICLES = List.of(
            "source",
            "article",
            "article_version",
            "article_author",
            "article_agency",
            "article_place",
            "entity",
            "article_entity",
            "article_band",
            "article_copy");

    private final String jdbcUrl;

    public Tables(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
    }

    record Article(String publisherId, long version, String pubStatus, String beginning) {}

    record Rejected(String origin, String reason, int attempts) {}

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<Article> articles() throws SQLException {
        return query(
                "SELECT publisher_id, version, pub_status, left(body, 200) FROM article",
                row -> new Article(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)));
    }

    /** Each event that was filed, as often as it was. */
    List<Expected.Version> versions() throws SQLException {
        return query(
                "SELECT a.publisher_id, v.version FROM article_version v JOIN article a ON a.id = v.article_id",
                row -> new Expected.Version(row.getString(1), row.getLong(2)));
    }

    List<Rejected> rejections() throws SQLException {
        return query(
                "SELECT r.id, r.reason, (SELECT count(*) FROM rejection_attempt a WHERE a.rejection_id = r.id)"
                        + " FROM rejection r",
                row -> new Rejected(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /** Writers that waited for each other since the database started last. */
    long deadlocks() throws SQLException {
        return query("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()", row -> row.getLong(1))
                .get(0);
    }

    String setting(String name) throws SQLException {
        return query("SHOW " + name, row -> row.getString(1)).get(0);
    }

    /** A hash of all that each table says of the articles, but for when they came. */
    public Map<String, String> hashes() throws SQLException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String table : OF_ARTICLES) {
            String sql = "SELECT md5(coalesce(string_agg(row_hash, '' ORDER BY row_hash), ''))"
                    + " FROM (SELECT md5((to_jsonb(t) - 'received_at')::text) AS row_hash FROM " + table + " t) hashed";
            hashes.put(table, query(sql, row -> row.getString(1)).get(0));
        }
        return hashes;
    }

    /** Empties the tables of the articles, as a new database would be. */
    public void empty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE " + String.join(", ", OF_ARTICLES) + " CASCADE");
        }
    }

    private <T> List<T> query(String sql, Reader<T> reader) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }
}
