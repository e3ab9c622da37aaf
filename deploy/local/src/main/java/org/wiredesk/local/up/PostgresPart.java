package org.wiredesk.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.data.DataFolder;
import org.wiredesk.local.data.Folders;
import org.wiredesk.local.data.LogFile;
import org.wiredesk.local.postgres.PostgresServer;
import org.wiredesk.local.process.Leftovers;
import org.wiredesk.local.process.ProcessId;

/**
 * PostgreSQL, which detaches itself from the process that starts it.
 *
 * <p>Starting it cannot be cut short without leaving a server behind, so it happens on a thread of its own, and stopping waits
 * for it.
 */
final class PostgresPart implements Part {
    static final String NAME = "postgres";

    /** Longer than PostgresServer gives itself. */
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final DataFolder folder;
    private final int port;
    private @Nullable CompletableFuture<PostgresServer> server;
    private volatile @Nullable ProcessId id;

    PostgresPart(DataFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<ProcessId> id() {
        return Optional.ofNullable(id);
    }

    @Override
    public void start() {
        CompletableFuture<PostgresServer> gone = server;
        CompletableFuture<PostgresServer> starting = new CompletableFuture<>();
        server = starting;
        new Thread(
                        () -> {
                            try {
                                release(gone);
                                starting.complete(startServer());
                            } catch (IOException | RuntimeException e) {
                                starting.completeExceptionally(e);
                            }
                        },
                        "postgres-start")
                .start();
    }

    /** A server that ended by itself still has its lock on the files, in this process. */
    private static void release(@Nullable CompletableFuture<PostgresServer> gone) throws IOException {
        if (gone != null && gone.isDone() && !gone.isCompletedExceptionally()) {
            gone.join().close();
        }
    }

    private PostgresServer startServer() throws IOException {
        Path mark = folder.postgresMark();
        if (!Files.exists(mark)) {
            // A run that ended while the files were being written: there is nothing in them yet.
            Folders.delete(folder.postgres());
        }
        PostgresServer started = PostgresServer.start(folder.postgres(), port, folder.log(NAME));
        if (!Files.exists(mark)) {
            Files.createFile(mark);
        }
        id = postmaster();
        return started;
    }

    private @Nullable ProcessId postmaster() throws IOException {
        String pid =
                Files.readAllLines(folder.postgres().resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).map(ProcessId::of).orElse(null);
    }

    @Override
    public void awaitReady(Check others) throws CommandFailure, InterruptedException {
        CompletableFuture<PostgresServer> starting = server;
        if (starting == null) {
            return;
        }
        try {
            starting.get();
        } catch (ExecutionException e) {
            throw Failures.withLog(
                    "PostgreSQL did not start: " + Failures.reason(e) + ".", new LogFile(folder.log(NAME)));
        }
    }

    @Override
    public boolean isAlive() {
        CompletableFuture<PostgresServer> starting = server;
        if (starting != null && !starting.isDone()) {
            return true;
        }
        ProcessId current = id;
        return current != null && current.find().isPresent();
    }

    @Override
    public boolean isReady() {
        CompletableFuture<PostgresServer> starting = server;
        return starting != null && starting.isDone() && !starting.isCompletedExceptionally();
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public String ending() {
        CompletableFuture<PostgresServer> starting = server;
        return starting != null && starting.isCompletedExceptionally() ? "it did not start" : "its process is gone";
    }

    @Override
    public void kill() {
        ProcessId current = id;
        if (current != null) {
            current.find().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    public void requestStop() {
        // It takes no request without waiting, and nothing else stops at the same time.
    }

    @Override
    public void awaitStop() throws InterruptedException {
        CompletableFuture<PostgresServer> starting = server;
        if (starting == null) {
            return;
        }
        try {
            starting.get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS).close();
        } catch (ExecutionException | TimeoutException e) {
            // It never started; whatever is left of it is ended below.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ProcessId current = id;
            if (current != null) {
                Leftovers.stop(current.find().map(List::of).orElse(List.of()), STOP_LIMIT);
            }
        }
    }
}
