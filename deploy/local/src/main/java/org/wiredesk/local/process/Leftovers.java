package org.wiredesk.local.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes that outlived the launcher that started them. */
public final class Leftovers {
    private Leftovers() {}

    /** Those of the recorded processes that are alive. A pid that was given to another program is not among them. */
    public static List<ProcessHandle> among(List<ProcessId> recorded) {
        return recorded.stream().flatMap(id -> id.find().stream()).toList();
    }

    /** Asks them to stop, waits up to the limit for all of them together, then forces the rest. */
    public static void stop(List<ProcessHandle> processes, Duration limit) throws InterruptedException {
        processes.forEach(ProcessHandle::destroy);
        try {
            allGone(processes).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            processes.forEach(ProcessHandle::destroyForcibly);
            allGone(processes).join();
        }
    }

    private static CompletableFuture<Void> allGone(List<ProcessHandle> processes) {
        return CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
    }
}
