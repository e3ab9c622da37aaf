package org.wiredesk.local;

import java.io.IOException;
import java.io.PrintWriter;

import org.wiredesk.local.console.Terminal;
import org.wiredesk.local.operate.LogsCommand;
import org.wiredesk.local.operate.ResetCommand;
import org.wiredesk.local.operate.StatusCommand;
import org.wiredesk.local.operate.StopCommand;
import org.wiredesk.local.publish.PublishCommand;
import org.wiredesk.local.read.CleanCommand;
import org.wiredesk.local.read.ReadCommand;
import org.wiredesk.local.reprocess.ReprocessCommand;
import org.wiredesk.local.up.LauncherLog;
import org.wiredesk.local.up.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program behind {@code ./wiredesk}. Exit codes: 0 done, 1 not done (a sentence says why), 2 not understood. */
@Command(
        name = "./wiredesk",
        header = {"Wiredesk: raw articles go in, clean and enriched articles come out.", ""},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "  train    Train the models of entities and sentiment.",
            "  prove    Show that nothing is lost, whatever fails.",
            "  bench    Measure how fast it is, each figure beside its limit.",
            "",
            "Help on a command: ./wiredesk COMMAND --help"
        })
public final class Wiredesk {
    private static final String HELP = "--help";

    @Option(
            names = {"-h", HELP},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    private Wiredesk() {}

    public static void main(String... arguments) {
        LauncherLog.off();
        System.exit(run(Terminal.standard(), arguments));
    }

    /** Runs one command and returns the exit code. */
    public static int run(Terminal terminal, String... arguments) {
        return commandLine(terminal).execute(asked(arguments));
    }

    /** The words that people try first: nothing, "help", "help up". */
    private static String[] asked(String[] arguments) {
        if (arguments.length == 0 || arguments[0].isEmpty()) {
            return new String[] {HELP};
        }
        if (arguments[0].equals("help")) {
            return arguments.length == 1 ? new String[] {HELP} : new String[] {arguments[1], HELP};
        }
        return arguments;
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Wiredesk())
                .addSubcommand("up", new UpCommand(terminal))
                .addSubcommand("publish", new PublishCommand(terminal))
                .addSubcommand("clean", new CleanCommand(terminal))
                .addSubcommand("read", new ReadCommand(terminal))
                .addSubcommand("reprocess", new ReprocessCommand(terminal))
                .addSubcommand("status", new StatusCommand(terminal))
                .addSubcommand("logs", new LogsCommand(terminal))
                .addSubcommand("stop", new StopCommand(terminal))
                .addSubcommand("reset", new ResetCommand(terminal));
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(80, terminal.columns()));
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            // A file system says what is wrong with which file; a service's trouble is a CommandFailure already.
            if (problem instanceof CommandFailure || problem instanceof IOException) {
                terminal.error(String.valueOf(problem.getMessage()));
            } else {
                terminal.error("this should not have happened: " + problem);
                problem.printStackTrace(terminal.err());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }
}
