package org.wiredesk.bench.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.wiredesk.bench.system.StoreDatabase;

/** The limit: COPY of the same rows into the same tables and indexes, in one transaction, from files made ready before. */
final class CopyLoad {
    private final StoreDatabase database;
    private final Map<String, Path> files = new LinkedHashMap<>();

    /** Keeps what is in the tables now. */
    CopyLoad(StoreDatabase database, Path folder) throws SQLException, IOException {
        this.database = database;
        for (String table : StoreDatabase.TABLES) {
            Path file = folder.resolve(table + ".copy");
            try (OutputStream out = Files.newOutputStream(file)) {
                manager().copyOut("COPY " + target(table) + " TO STDOUT (FORMAT binary)", out);
            }
            files.put(table, file);
        }
    }

    void run() throws SQLException, IOException {
        run(StoreDatabase.TABLES);
    }

    /** Some of the tables alone. */
    void run(List<String> tables) throws SQLException, IOException {
        database.execute("BEGIN");
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!tables.contains(file.getKey())) {
                continue;
            }
            try (InputStream in = Files.newInputStream(file.getValue())) {
                manager().copyIn("COPY " + target(file.getKey()) + " FROM STDIN (FORMAT binary)", in, 1 << 16);
            }
        }
        database.execute("COMMIT");
    }

    private String target(String table) throws SQLException {
        return table + " (" + database.columns(table) + ")";
    }

    private CopyManager manager() throws SQLException {
        return new CopyManager(database.connection().unwrap(BaseConnection.class));
    }
}
