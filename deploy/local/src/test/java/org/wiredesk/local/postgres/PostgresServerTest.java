package org.wiredesk.local.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.local.FreePort;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresServerTest {

    @Test
    void rows_survive_a_restart_and_settings_are_durable(@TempDir Path folder) throws Exception {
        int port = FreePort.find();
        Path data = folder.resolve("data");
        try (PostgresServer server = PostgresServer.start(data, port)) {
            execute(server, "CREATE TABLE kept (n int)");
            execute(server, "INSERT INTO kept VALUES (7)");
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");
        }
        try (PostgresServer server = PostgresServer.start(data, port)) {
            assertThat(query(server, "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_replaced(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Process starter = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftBehind.class.getName(),
                        data.toString())
                .inheritIO()
                .start();
        assertThat(starter.waitFor()).isEqualTo(LeftBehind.HALTED);
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isPresent();

        try (PostgresServer server = PostgresServer.start(data, FreePort.find())) {
            assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(query(server, "SELECT count(*) FROM kept")).isEqualTo("0");
        }
    }

    /** Starts a server and ends without stopping it, as a killed launcher does. */
    static final class LeftBehind {
        static final int HALTED = 3;

        public static void main(String... arguments) throws Exception {
            PostgresServer server = PostgresServer.start(Path.of(arguments[0]), FreePort.find());
            execute(server, "CREATE TABLE kept (n int)");
            Runtime.getRuntime().halt(HALTED);
        }
    }

    @Test
    void a_lock_whose_pid_is_another_program_is_cleared_and_the_program_left_alone(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        PostgresServer.start(data, FreePort.find()).close();
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");
        try (PostgresServer server = PostgresServer.start(data, FreePort.find())) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void another_server_that_was_given_the_pid_of_a_stale_lock_is_left_alone(@TempDir Path folder) throws Exception {
        Path ours = folder.resolve("ours/postgres");
        PostgresServer.start(ours, FreePort.find()).close();
        Path others = folder.resolve("others/postgres");
        try (PostgresServer other = PostgresServer.start(others, FreePort.find())) {
            String pid = Files.readAllLines(others.resolve("postmaster.pid")).get(0);
            Files.writeString(ours.resolve("postmaster.pid"), pid + "\n" + ours + "\n");
            PostgresServer.start(ours, FreePort.find()).close();
            assertThat(query(other, "SELECT 1")).isEqualTo("1");
        }
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), PostgresServer.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), PostgresServer.USER, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
