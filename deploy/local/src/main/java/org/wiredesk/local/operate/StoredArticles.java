package org.wiredesk.local.operate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;

import org.wiredesk.local.postgres.PostgresServer;

/** How many articles the database has, withdrawn ones included. No service counts them: it would cost each reader. */
final class StoredArticles {
    private StoredArticles() {}

    /** Empty when the database does not answer or has no articles table yet. */
    static OptionalLong count(int port) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresServer.DATABASE
                + "?connectTimeout=3&socketTimeout=10&ApplicationName=wiredesk-status";
        try (Connection connection = DriverManager.getConnection(url, PostgresServer.USER, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM article")) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        } catch (SQLException e) {
            return OptionalLong.empty();
        }
    }
}
