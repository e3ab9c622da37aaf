package org.wiredesk.proof.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.wiredesk.local.Installation;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.Folders;
import org.wiredesk.local.data.RunState;
import org.wiredesk.local.postgres.PostgresServer;
import org.wiredesk.local.process.Health;
import org.wiredesk.local.up.Ports;
import org.wiredesk.local.up.Recovery;
import org.wiredesk.local.up.Service;

/** The whole system in processes of its own, started by the launcher as {@code ./wiredesk up} starts it. */
public final class Desk implements AutoCloseable {
    public static final String KAFKA = "kafka";
    public static final String POSTGRES = "postgres";

    /** The variable that names {@link #failing()}. */
    public static final String FAILING = "WIREDESK_PROOF_FAILING";

    /** The processes of the system by their names. */
    public static final List<String> PARTS =
            Stream.concat(Stream.of(KAFKA, POSTGRES), services()).toList();

    private static final int FIRST_OFFSET = 1_000;

    /** The packaged settings have 250, the environment 300. */
    private static final String ABOVE_OWN_SETTINGS = "config_ordinal=275";

    private static final Duration START = Duration.ofMinutes(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final Path root;
    private final Ports ports;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Health health = new Health();
    private final @Nullable SmallDisk disk;
    private final String javaOptions;
    private @Nullable Process launcher;
    private int starts;

    private Desk(Path home, Path root, Ports ports, String javaOptions, @Nullable SmallDisk disk) {
        this.home = home;
        this.root = root;
        this.ports = ports;
        this.javaOptions = javaOptions;
        this.disk = disk;
    }

    private static Stream<String> services() {
        return Arrays.stream(Service.values()).map(Service::serviceName);
    }

    /** A system of its own folder and on ports that are free, with the services as they are packaged and configured. */
    public static Desk start() throws IOException, InterruptedException {
        Desk desk = prepare(Installation.current().home(), Map.of(), "", false, false);
        desk.up();
        return desk;
    }

    /**
     * The folders and the ports of a system that is not started yet.
     *
     * @param home where the packaged services are
     * @param settings of the services beside their own
     * @param javaOptions for every process, beside its own
     * @param proxied whether proxies will stand before the broker and the database
     * @param onSmallDisk whether all data goes to a disk that can be filled
     */
    public static Desk prepare(
            Path home, Map<String, String> settings, String javaOptions, boolean proxied, boolean onSmallDisk)
            throws IOException {
        Path root = Files.createTempDirectory("wiredesk-proof-");
        List<String> lines = new ArrayList<>(List.of(ABOVE_OWN_SETTINGS));
        settings.forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(settingsFile(root), lines);
        return new Desk(
                home,
                root,
                new Ports(Ports.freeOffset(FIRST_OFFSET).orElseThrow(), proxied),
                javaOptions,
                onSmallDisk ? SmallDisk.mount(root.resolve("data")) : null);
    }

    private static Path settingsFile(Path root) {
        return root.resolve("services.properties");
    }

    /** While this file exists, services in which that is planted fail a batch. */
    public Path failing() {
        return root.resolve("failing");
    }

    /** What every service must find in its environment to be configured as those of this system. */
    public Map<String, String> environment() {
        return Map.of(
                "QUARKUS_CONFIG_LOCATIONS",
                settingsFile(root).toString(),
                "JDK_JAVA_OPTIONS",
                javaOptions,
                FAILING,
                failing().toString());
    }

    /** Starts the system on the data that is there and returns when all of it is ready. */
    public void up() throws IOException, InterruptedException {
        starts++;
        Installation here = Installation.current();
        List<String> command = new ArrayList<>(List.of(
                Installation.java(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dwiredesk.home=" + home,
                "-cp",
                here.localClassPath(),
                "org.wiredesk.local.Wiredesk",
                "up",
                "--no-samples",
                "--data",
                data().root().toString(),
                "--port-offset",
                Integer.toString(ports.offset())));
        if (ports.proxied()) {
            command.add("--behind-proxy");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(output().toFile()));
        builder.environment().putAll(environment());
        Process started = builder.start();
        launcher = started;
        Waiting.until(
                "the system is up", START, () -> !started.isAlive() || printed().contains("/api/articles"));
        if (!started.isAlive()) {
            throw new IllegalStateException("the launcher ended: " + printed());
        }
    }

    /** Ends the launcher as Ctrl-C or an init system does and waits until it and all it started are gone. */
    public void down() throws IOException, InterruptedException {
        Process running = launcher;
        if (running == null) {
            return;
        }
        List<ProcessHandle> all = running.descendants().toList();
        running.destroy();
        if (!running.waitFor(90, TimeUnit.SECONDS) || all.stream().anyMatch(ProcessHandle::isAlive)) {
            throw new IllegalStateException("not everything stopped within 90 s");
        }
        // Of a launcher that was killed.
        Recovery.run(data());
    }

    /** Kills the launcher with no chance to clean up. */
    public void killLauncher() throws InterruptedException {
        if (launcher != null) {
            launcher.destroyForcibly().waitFor();
        }
    }

    /** The processes of a part, which are many for PostgreSQL; none while it is not running. */
    public List<ProcessHandle> processes(String part) {
        return RunState.read(data()).stream()
                .flatMap(state -> state.processes().stream())
                .filter(running -> running.name().equals(part))
                .flatMap(running -> running.id().find().stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
    }

    /** Waits until every service takes work. */
    public void awaitReady(Duration limit) throws InterruptedException {
        Waiting.until("all services are ready", limit, this::isReady);
    }

    public boolean isReady() throws InterruptedException {
        for (Service service : Service.values()) {
            if (health.ready(ports.management(service)) != Health.Answer.UP) {
                return false;
            }
        }
        return true;
    }

    public Path home() {
        return home;
    }

    public DataFolder data() {
        return DataFolder.at(root.resolve("data"));
    }

    public Ports ports() {
        return ports;
    }

    public Path folder() {
        return root;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + PostgresServer.DATABASE + "?user="
                + PostgresServer.USER + "&connectTimeout=5&socketTimeout=60";
    }

    public Map<String, Object> clientSettings() {
        return Map.of("bootstrap.servers", ports.bootstrapServers());
    }

    public URI store(String path) {
        return URI.create(ports.url(Service.STORE) + path);
    }

    public HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    /** The JSON that is there; the status must be 200. */
    public JsonNode json(URI uri) throws IOException, InterruptedException {
        HttpResponse<String> response = get(uri);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(uri + " answers " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** What the launcher wrote since it was started last. */
    public String printed() throws IOException {
        return Files.exists(output()) ? Files.readString(output()) : "";
    }

    /** How often a launcher said that it starts a part again, over all launchers of this system. */
    public int restarts() throws IOException {
        int restarts = 0;
        for (int start = 1; start <= starts; start++) {
            restarts += Files.readString(output(start)).split("; starting it again in ", -1).length - 1;
        }
        return restarts;
    }

    private Path output() {
        return output(starts);
    }

    private Path output(int start) {
        return root.resolve("up-" + start + ".log");
    }

    @Override
    public void close() throws Exception {
        down();
        if (disk != null) {
            disk.close();
        }
        Folders.delete(root);
    }
}
