package org.wiredesk.local.operate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.console.Table;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.console.Units;
import org.wiredesk.local.data.RunState;
import org.wiredesk.local.process.Health;
import org.wiredesk.local.process.Memory;
import org.wiredesk.local.process.ProcessId;
import org.wiredesk.local.up.Ports;
import org.wiredesk.local.up.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./wiredesk status} */
@Command(name = "status", header = "What is running, how it is, and how far it has come with the articles.")
public final class StatusCommand implements Callable<Integer> {
    private static final String UNKNOWN = "?";

    private final Terminal terminal;
    private final Health health = new Health();

    @Mixin
    private final DataOption data = new DataOption();

    public StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The exit code tells scripts whether everything is well. */
    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        RunState state = data.running();
        Ports ports = new Ports(state.portOffset());
        boolean well = true;
        Table processes = new Table().row("process", "state", "pid", "port", "memory", "running for");
        processes.row(row("launcher", state.launcher(), "-", null));
        for (RunState.Running running : state.processes()) {
            String problem = problem(running, ports);
            well &= problem == null;
            processes.row(row(running.name(), running.id(), port(running.name(), ports), problem));
        }
        processes.lines().forEach(terminal::line);
        terminal.line();
        TopicTable.lines(ports.bootstrapServers()).forEach(terminal::line);
        terminal.line();
        OptionalLong articles = StoredArticles.count(ports.postgres());
        terminal.line(
                articles.isPresent()
                        ? Units.count(articles.getAsLong(), "article") + " stored"
                        : "How many articles are stored is unknown: PostgreSQL does not answer.");
        return well ? 0 : 1;
    }

    private static String[] row(String name, ProcessId id, String port, @Nullable String problem) {
        Optional<ProcessHandle> process = id.find();
        Instant startedAt = id.startedAt();
        OptionalLong memory = process.map(handle -> name.equals("launcher") ? Memory.of(handle) : Memory.ofTree(handle))
                .orElse(OptionalLong.empty());
        return new String[] {
            name,
            problem == null ? "up" : problem,
            process.map(handle -> Long.toString(handle.pid())).orElse("-"),
            port,
            memory.isPresent() ? Units.bytes(memory.getAsLong()) : UNKNOWN,
            process.isPresent() && startedAt != null ? Units.duration(Duration.between(startedAt, Instant.now())) : "-"
        };
    }

    private static String port(String name, Ports ports) {
        return switch (name) {
            case "kafka" -> Integer.toString(ports.kafka());
            case "postgres" -> Integer.toString(ports.postgres());
            default ->
                Service.named(name)
                        .map(service -> ports.http(service) + ", " + ports.management(service))
                        .orElse("-");
        };
    }

    /** What is wrong with a process in a word or two; null when nothing is. */
    private @Nullable String problem(RunState.Running running, Ports ports) throws InterruptedException {
        if (running.id().find().isEmpty()) {
            return "stopped";
        }
        Optional<Service> service = Service.named(running.name());
        if (service.isEmpty()) {
            return null;
        }
        int port = ports.management(service.get());
        if (health.live(port) != Health.Answer.UP) {
            return "not live";
        }
        return health.ready(port) == Health.Answer.UP ? null : "not ready";
    }
}
