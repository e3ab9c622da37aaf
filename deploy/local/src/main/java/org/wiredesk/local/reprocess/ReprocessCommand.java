package org.wiredesk.local.reprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.console.Progress;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.console.Units;
import org.wiredesk.local.read.StoreClient;
import org.wiredesk.local.up.BrokerOption;
import org.wiredesk.local.up.Ports;
import org.wiredesk.local.up.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./wiredesk reprocess} */
@Command(
        name = "reprocess",
        header = "Send stored articles through enrichment again.",
        description = "A run that was cut short goes on where it was when the same is asked for again.")
public final class ReprocessCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--since",
            required = true,
            paramLabel = "TIME",
            description = "Only articles received after this time (RFC 3339) or day (UTC).")
    private String since = "";

    @Option(
            names = "--model-before",
            paramLabel = "[TASK:]VERSION",
            description = "Only articles with a result of an older model, for instance entities:2, or a failed one.")
    private @Nullable String modelBefore;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many articles a second (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(names = "--dry-run", description = "Only count them.")
    private boolean dryRun;

    @Option(names = "--restart", description = "Forget how far an earlier run came.")
    private boolean restart;

    @Option(names = "--store", paramLabel = "URL", description = "Another store-service than the local one.")
    private @Nullable String store;

    @Mixin
    private final BrokerOption broker = new BrokerOption();

    @Mixin
    private final DataOption data = new DataOption();

    public ReprocessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        if (!(rate > 0 && rate <= 100_000)) {
            throw new ParameterException(spec.commandLine(), "--rate must be more than 0 and at most 100000");
        }
        try (Progress.Step step = new Progress(terminal).begin(dryRun ? "Count" : "Reprocess")) {
            Reprocessor reprocessor = new Reprocessor(
                    new StoreClient(storeUrl()),
                    time(since),
                    modelBefore == null ? null : ModelBefore.of(modelBefore),
                    done -> step.detail(Units.count(done.sent(), "article")));
            if (dryRun) {
                step.done(Units.count(reprocessor.count(), "article") + " would be sent");
                return 0;
            }
            Path file = data.folder().reprocessing();
            Progressed from = from(reprocessor, file);
            try (CleanPublisher publisher = new CleanPublisher(broker.bootstrapServers(data), from.startedAt())) {
                Progressed done = reprocessor.run(from, publisher, new Pace(rate), file);
                step.done(Units.count(done.sent(), "article") + " sent"
                        + (from.sent() > 0 ? ", " + Units.number(from.sent()) + " of them by an earlier run" : ""));
            }
            return 0;
        }
    }

    private Progressed from(Reprocessor reprocessor, Path file) throws CommandFailure, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Optional<Progressed> earlier = restart ? Optional.empty() : earlier(file);
        if (earlier.isPresent() && !earlier.get().question().equals(reprocessor.question())) {
            throw new CommandFailure("An earlier run (" + earlier.get().question()
                    + ") was cut short. Ask for the same to go on with it, or give --restart to forget it.");
        }
        return earlier.orElseGet(reprocessor::begin);
    }

    private static Optional<Progressed> earlier(Path file) throws CommandFailure, IOException {
        try {
            return Progressed.read(file);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new CommandFailure(
                    "How far an earlier run came cannot be read from " + file + ". Give --restart to forget it.", e);
        }
    }

    private Instant time(String text) {
        try {
            return text.indexOf('T') >= 0
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since must be a time such as 2026-01-31T08:00:00Z or a day such as 2026-01-31");
        }
    }

    private String storeUrl() throws CommandFailure {
        return store == null ? new Ports(data.running().portOffset()).url(Service.STORE) : store;
    }
}
