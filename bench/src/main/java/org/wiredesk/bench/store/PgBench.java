package org.wiredesk.bench.store;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wiredesk.local.postgres.PostgresServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The limit of reading: pgbench running the very statements that the service sends for a request, which the server's log tells. */
final class PgBench {
    private static final Pattern EXECUTE = Pattern.compile("LOG: {2}execute [^:]*: ");
    private static final Pattern PARAMETERS = Pattern.compile("DETAIL: {2}[Pp]arameters: ");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

    private static final Path PACKAGED = Path.of("/usr/lib/postgresql");

    private final Path program;
    private final RunningStore store;
    private final Path folder;

    PgBench(Path program, RunningStore store, Path folder) {
        this.program = program;
        this.store = store;
        this.folder = folder;
    }

    /** One on the path, or the newest that Debian installed. */
    static Optional<Path> find() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            found.add(Path.of(folder, "pgbench"));
        }
        if (Files.isDirectory(PACKAGED)) {
            try (Stream<Path> versions = Files.list(PACKAGED)) {
                versions.sorted(Comparator.reverseOrder())
                        .forEach(version -> found.add(version.resolve("bin/pgbench")));
            }
        }
        return found.stream().filter(Files::isExecutable).findFirst();
    }

    /** One script for each request. */
    List<Path> scripts(String name, List<String> paths) throws IOException, InterruptedException, SQLException {
        logging("all");
        List<Path> scripts = new ArrayList<>();
        for (String path : paths) {
            long before = Files.size(store.databaseLog());
            store.get(path);
            Thread.sleep(100);
            List<String> statements = statements(logSince(before));
            scripts.add(Files.write(folder.resolve(name + scripts.size() + ".sql"), statements));
        }
        logging("none");
        return scripts;
    }

    private String logSince(long position) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(store.databaseLog().toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            return new String(bytes, UTF_8);
        }
    }

    private void logging(String statements) throws SQLException, InterruptedException {
        store.database().execute("ALTER SYSTEM SET log_statement = '" + statements + "'");
        store.database().execute("SELECT pg_reload_conf()");
        Thread.sleep(500);
    }

    /** In the order in which they were sent, with their parameters in place. */
    static List<String> statements(String log) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : log.split("\n")) {
            Matcher execute = EXECUTE.matcher(line);
            Matcher parameters = PARAMETERS.matcher(line);
            if (execute.find()) {
                finish(statement, "", statements);
                statement.append(line.substring(execute.end()));
            } else if (line.startsWith("\t") && statement.length() > 0) {
                statement.append(' ').append(line.strip());
            } else if (parameters.find() && statement.length() > 0) {
                finish(statement, line.substring(parameters.end()), statements);
            }
        }
        finish(statement, "", statements);
        return statements;
    }

    private static void finish(StringBuilder statement, String parameters, List<String> statements) {
        if (statement.length() == 0) {
            return;
        }
        List<String> values = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(parameters);
        while (matcher.find()) {
            values.add(matcher.group(2));
        }
        String sql = statement.toString();
        for (int i = values.size(); i > 0; i--) {
            sql = sql.replace("$" + i, values.get(i - 1));
        }
        statements.add(sql + ";");
        statement.setLength(0);
    }

    /** Runs of a script a second. */
    double rate(List<Path> scripts, int clients, Duration duration) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(store.database().server().port()),
                "-U",
                PostgresServer.USER,
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-T",
                Long.toString(duration.toSeconds())));
        scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
        command.add(PostgresServer.DATABASE);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench failed: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
