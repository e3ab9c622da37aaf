package org.wiredesk.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.RunState;
import org.wiredesk.testing.Folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole system in processes of its own, started by the launcher as {@code ./wiredesk up} starts it. */
final class Desk implements Pipeline, AutoCloseable {
    static final List<String> SERVICES = List.of("ingest-service", "enrich-service", "store-service");

    private static final List<Integer> PORTS = List.of(8080, 8081, 8082, 9000, 9001, 9002, 9092, 15432);
    /** Keeps all ports below those that systems give to outgoing connections. */
    private static final int HIGHEST_OFFSET = 17_000;

    private static final Path HOME = Path.of(System.getProperty("wiredesk.home"));
    private static final Duration START = Duration.ofMinutes(3);

    private final Path data;
    private final int offset;
    private Process launcher;

    private Desk(Path data, int offset) {
        this.data = data;
        this.offset = offset;
    }

    static Desk start() throws IOException {
        Desk desk = new Desk(Folders.temporary("desk"), freeOffset());
        desk.up();
        return desk;
    }

    /** Starts the system on the data that is there and returns when all of it is ready. */
    void up() throws IOException {
        Path target = HOME.resolve("deploy/local/target");
        launcher = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dwiredesk.home=" + HOME,
                        "-cp",
                        target.resolve("wiredesk-local.jar") + ":" + target.resolve("lib") + "/*",
                        "org.wiredesk.local.Wiredesk",
                        "up",
                        "--no-samples",
                        "--data",
                        data.toString(),
                        "--port-offset",
                        Integer.toString(offset))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(output().toFile()))
                .start();
        await().atMost(START).pollInterval(Duration.ofMillis(200)).until(() -> {
            assertThat(launcher.isAlive()).as("launcher: %s", printed()).isTrue();
            return printed().contains("/api/articles");
        });
    }

    /** Ends the launcher as Ctrl-C or an init system does and waits until it and all it started are gone. */
    void down() throws InterruptedException {
        List<ProcessHandle> all = launcher.descendants().toList();
        launcher.destroy();
        assertThat(launcher.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(all).noneMatch(ProcessHandle::isAlive);
    }

    /** Kills the launcher with no chance to clean up. */
    void kill() throws InterruptedException {
        launcher.destroyForcibly();
        launcher.waitFor();
    }

    ProcessHandle process(String name) {
        return ProcessHandle.of(RunState.read(new DataFolder(data)).orElseThrow().processes().stream()
                        .filter(running -> running.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .pid())
                .orElseThrow();
    }

    /** Sends SIGTERM to a service and waits until it is gone; the launcher starts it again. */
    void terminate(String service) {
        ProcessHandle process = process(service);
        process.destroy();
        await().atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive());
    }

    /** Waits until every service takes work again. */
    void awaitReady() {
        await().atMost(START).ignoreExceptions().until(() -> Stream.of(9000, 9001, 9002)
                .allMatch(port -> get(management(port, "/q/health/ready")).statusCode() == 200));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + (9092 + offset);
    }

    @Override
    public URI store(String path) {
        return URI.create("http://127.0.0.1:" + (8080 + offset) + path);
    }

    URI ingest(String path) {
        return URI.create("http://127.0.0.1:" + (8081 + offset) + path);
    }

    URI management(int port, String path) {
        return URI.create("http://127.0.0.1:" + (port + offset) + path);
    }

    String printed() throws IOException {
        return Files.exists(output()) ? Files.readString(output()) : "";
    }

    private Path output() {
        return data.resolveSibling(data.getFileName() + ".out");
    }

    @Override
    public void close() throws Exception {
        if (launcher.isAlive()) {
            down();
        }
        Files.deleteIfExists(output());
        Folders.delete(data);
    }

    private static int freeOffset() {
        return IntStream.iterate(1_000, offset -> offset < HIGHEST_OFFSET, offset -> offset + 100)
                .filter(offset -> PORTS.stream().allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Map<String, Object> clientSettings() {
        return Map.of("bootstrap.servers", bootstrapServers());
    }
}
