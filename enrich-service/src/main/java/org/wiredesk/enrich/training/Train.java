package org.wiredesk.enrich.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Trains the models of enrich-service from a data folder: {@code train entities|sentiment --data DIR --out DIR}. */
@Command(
        name = "train",
        description = "Trains a model of enrich-service and writes it with its model card. Same data, same bytes.",
        mixinStandardHelpOptions = true,
        subcommands = {TrainEntities.class, TrainSentiment.class})
public final class Train {
    private Train() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Train()).setExecutionExceptionHandler((e, line, parsed) -> {
            line.getErr().println(e.getMessage());
            return 1;
        });
    }
}
