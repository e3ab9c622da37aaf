package org.wiredesk.local.operate;

import java.io.Console;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.Folders;
import org.wiredesk.local.data.RunLock;
import org.wiredesk.local.up.Recovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./wiredesk reset} */
@Command(name = "reset", header = "Delete all articles, topics and logs of the local run, which must not be running.")
public final class ResetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Mixin
    private final DataOption data = new DataOption();

    public ResetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        DataFolder folder = data.folder();
        if (!Files.isDirectory(folder.run())) {
            throw new CommandFailure("There is nothing to delete: no data of Wiredesk in " + folder.root() + ".");
        }
        try (RunLock lock = RunLock.take(folder)) {
            if (!yes && !confirmed(folder)) {
                terminal.line("Nothing was deleted.");
                return 1;
            }
            Recovery.run(folder);
            delete(folder);
        }
        terminal.line("Deleted all data in " + folder.root());
        return 0;
    }

    private boolean confirmed(DataFolder folder) throws CommandFailure {
        @Nullable Console console = System.console();
        if (console == null || !terminal.interactive()) {
            throw new CommandFailure("There is no terminal to ask on. To delete all data in " + folder.root()
                    + " without a question: ./wiredesk reset --yes");
        }
        String answer = console.readLine("Delete all articles, topics and logs in %s? [y/N] ", folder.root());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    /** Only what Wiredesk made: somebody may have given it a folder that holds other things. */
    private static void delete(DataFolder folder) throws IOException {
        for (Path part : List.of(folder.kafka(), folder.postgres(), folder.logs(), folder.run())) {
            Folders.delete(part);
        }
        Files.deleteIfExists(folder.samplesMark());
        try {
            Files.deleteIfExists(folder.root());
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's files stay.
        }
    }
}
