package org.wiredesk.proof.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wiredesk.local.up.Service;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.desk.Waiting;
import org.wiredesk.proof.mutation.Patch;

/**
 * A defect, planted in a copy of the services, fails one batch. The consumer closes, liveness says so, and the launcher must put
 * another process in the place of this one.
 */
public record ClosedConsumer() implements Fault {
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final int MORE = 20;

    /** The batch that finds the file fails; it takes the file away, so that it is the only one. */
    public static final Patch PATCH = new Patch(
            "service-edge",
            "org.wiredesk.edge.delivery.BatchIntake",
            List.of(new Patch.Change(
                    "last = effects(Slices.of(records, SHARE_OF_HEAP), trace, before)\n",
                    """
                    last = (new java.io.File(System.getenv("%s")).delete()
                                    ? CompletableFuture.<Void>failedFuture(new IllegalStateException("planted"))
                                    : effects(Slices.of(records, SHARE_OF_HEAP), trace, before))
                    """
                            .formatted(Desk.FAILING))));

    @Override
    public String describe() {
        return "a batch fails for no reason of its own, and its consumer closes";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        Set<ProcessHandle> before = processes(arena.desk());
        Path file = Files.createFile(arena.desk().failing());
        arena.publishNext(MORE);
        Waiting.until(
                "a new process in the place of the one whose consumer closed",
                LIMIT,
                () -> !Files.exists(file)
                        && before.stream().anyMatch(process -> !process.isAlive())
                        && processes(arena.desk()).size() == before.size());
    }

    private static Set<ProcessHandle> processes(Desk desk) {
        return Stream.of(Service.INGEST, Service.ENRICH)
                .flatMap(service -> desk.processes(service.serviceName()).stream())
                .collect(Collectors.toSet());
    }
}
