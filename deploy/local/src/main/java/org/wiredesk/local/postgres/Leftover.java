package org.wiredesk.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that outlived the process which started it. */
final class Leftover {
    private static final long STOP_SECONDS = 30;

    private Leftover() {}

    /** Stops the server that runs on the data folder, if there is one; clears the lock of one that is gone. */
    static void stop(Path data) throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        Optional<ProcessHandle> server = postmaster(lock, data);
        if (server.isPresent()) {
            stop(server.get());
        }
        Files.deleteIfExists(lock);
    }

    /**
     * The lock's process, when its command line names the data folder in full: the pid may be somebody else's by now, also
     * that of another PostgreSQL.
     */
    private static Optional<ProcessHandle> postmaster(Path lock, Path data) throws IOException {
        List<String> lines = Files.readAllLines(lock);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        long pid;
        try {
            pid = Long.parseLong(lines.get(0).strip());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid).filter(process -> process.info()
                .commandLine()
                .filter(command -> command.contains("postgres -D " + data + " "))
                .isPresent());
    }

    private static void stop(ProcessHandle server) throws IOException {
        // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients to leave.
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<ProcessHandle> gone = server.onExit();
        try {
            gone.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("an earlier PostgreSQL (pid " + server.pid() + ") does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an earlier PostgreSQL was stopping", e);
        }
    }
}
