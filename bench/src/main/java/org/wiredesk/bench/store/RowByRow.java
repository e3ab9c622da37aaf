package org.wiredesk.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.wiredesk.bench.system.StoreDatabase;

/** The peer that most people write first: a sink with one upsert a row, each committed. */
final class RowByRow {
    private final Connection connection;
    private final List<Object[]> rows = new ArrayList<>();
    private final String upsert;

    /** Keeps the first articles that are in the table now. */
    RowByRow(StoreDatabase database, int count) throws SQLException {
        connection = database.connection();
        String columns = database.columns("article");
        String[] names = columns.split(", ");
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT " + columns + " FROM article ORDER BY id LIMIT " + count)) {
            while (found.next()) {
                Object[] row = new Object[names.length];
                for (int i = 0; i < names.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        upsert = "INSERT INTO article (" + columns + ") VALUES ("
                + Arrays.stream(names).map(name -> "?").collect(Collectors.joining(", "))
                + ") ON CONFLICT (id) DO UPDATE SET "
                + Arrays.stream(names)
                        .filter(name -> !name.equals("id"))
                        .map(name -> name + " = excluded." + name)
                        .collect(Collectors.joining(", "));
    }

    void run() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(upsert)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.executeUpdate();
            }
        }
    }
}
