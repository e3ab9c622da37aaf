package org.wiredesk.local.up;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.Installation;
import org.wiredesk.local.console.Progress;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./wiredesk up} */
@Command(
        name = "up",
        header = "Build what is missing, start everything, show the first article. Ctrl-C stops all of it.")
public final class UpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "Added to every port, so that several systems fit on one machine.")
    private int portOffset;

    @Option(names = "--no-samples", description = "Do not publish the sample articles on the first run.")
    private boolean noSamples;

    @Option(
            names = "--behind-proxy",
            hidden = true,
            description =
                    "The services reach Kafka at 9094 and PostgreSQL at 15433 (plus the offset): a proxy that somebody else"
                            + " starts there passes on to 9093 and 15432.")
    private boolean behindProxy;

    public UpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        if (portOffset < 0 || portOffset > Ports.LARGEST_OFFSET) {
            throw new ParameterException(
                    spec.commandLine(), "--port-offset must be between 0 and " + Ports.LARGEST_OFFSET);
        }
        Ports ports = new Ports(portOffset, behindProxy);
        DataFolder folder = data.folder();
        folder.prepare();
        try (RunLock lock = RunLock.take(folder);
                Shutdown shutdown = new Shutdown(Thread.currentThread())) {
            LauncherLog.open(folder);
            OwnClasses.load();
            recover(folder);
            ports.requireFree();
            new LocalRun(terminal, Installation.current(), folder, ports, !noSamples).run();
        } catch (InterruptedException e) {
            // Asked to stop, and everything is stopped.
        }
        return 0;
    }

    private void recover(DataFolder folder) throws InterruptedException, IOException {
        int leftovers = Recovery.leftovers(folder);
        if (leftovers > 0) {
            try (Progress.Step step = new Progress(terminal).begin("Clearing up")) {
                Recovery.run(folder);
                step.done("stopped what a killed run left behind (" + leftovers + " still ran)");
            }
        }
    }
}
