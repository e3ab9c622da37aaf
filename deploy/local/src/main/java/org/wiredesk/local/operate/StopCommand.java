package org.wiredesk.local.operate;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.RunLock;
import org.wiredesk.local.process.ProcessId;
import org.wiredesk.local.up.Recovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./wiredesk stop} */
@Command(
        name = "stop",
        header = "Stop a system that runs elsewhere, or what is left of one that was killed. The data stays.")
public final class StopCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Terminal terminal;

    @Mixin
    private final DataOption data = new DataOption();

    public StopCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        DataFolder folder = data.folder();
        if (RunLock.isTaken(folder)) {
            stopLauncher(data.running().launcher());
            terminal.line("Stopped.");
            return 0;
        }
        int leftovers = Recovery.leftovers(folder);
        if (leftovers > 0) {
            try (RunLock lock = RunLock.take(folder)) {
                Recovery.run(folder);
            }
            terminal.line("Stopped what a killed run left behind (" + leftovers + " processes).");
            return 0;
        }
        throw new CommandFailure("Wiredesk is not running on " + folder.root() + ".");
    }

    private static void stopLauncher(ProcessId launcher) throws CommandFailure, InterruptedException {
        Optional<ProcessHandle> process = launcher.find();
        if (process.isEmpty()) {
            return;
        }
        process.get().destroy();
        try {
            process.get().onExit().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CommandFailure(
                    "Wiredesk (pid " + launcher.pid() + ") does not stop. ./wiredesk logs launcher may say why.", e);
        }
    }
}
