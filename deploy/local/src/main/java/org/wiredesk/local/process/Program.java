package org.wiredesk.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a program is started.
 *
 * @param environment variables on top of the launcher's own
 * @param log the file its output is appended to
 */
public record Program(String name, List<String> command, Map<String, String> environment, Path log) {

    /**
     * Ctrl-C reaches every process of the terminal's group, and the end of a terminal does too. The launcher stops programs in
     * order, so they ignore both; an ignored signal stays ignored through exec, which also keeps the pid.
     */
    private static final List<String> WITHOUT_TERMINAL_SIGNALS =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"");

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** @throws UncheckedIOException when the system cannot start it */
    public Child start() {
        List<String> words = new ArrayList<>(WITHOUT_TERMINAL_SIGNALS);
        words.add(name);
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Child(name, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }
}
