package org.wiredesk.local.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.DataOption;
import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.LogFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./wiredesk logs} */
@Command(name = "logs", header = "What a process wrote, also after it ended.")
public final class LogsCommand implements Callable<Integer> {
    private static final String ENDING = ".log";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "SERVICE",
            description = "store, ingest, enrich, kafka, postgres, schema, launcher or build.")
    private String service = "";

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what it writes from now on; Ctrl-C ends it.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "100",
            description = "How many of the last lines (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Mixin
    private final DataOption data = new DataOption();

    public LogsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        LogFile log = new LogFile(find(data.folder()));
        if (!follow) {
            log.tail(lines).forEach(terminal::line);
            return 0;
        }
        log.follow(lines, terminal.out());
        return 0;
    }

    private Path find(DataFolder folder) throws CommandFailure {
        String name = service.toLowerCase(Locale.ROOT);
        for (Path candidate : List.of(folder.log(name), folder.log(name + "-service"))) {
            if (name.matches("[a-z-]+") && Files.exists(candidate)) {
                return candidate;
            }
        }
        List<String> names = names(folder);
        throw new CommandFailure(
                names.isEmpty()
                        ? "There are no logs in " + folder.root() + ": nothing was started there yet."
                        : "There is no log of '" + service + "'. There are: " + String.join(", ", names));
    }

    private static List<String> names(DataFolder folder) {
        try (Stream<Path> files = Files.list(folder.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            return List.of();
        }
    }
}
