package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.List;

import org.wiredesk.proof.desk.Signal;
import org.wiredesk.proof.desk.Waiting;

/** A service stands still for good. Its liveness no longer answers, and the launcher must put another in its place. */
record Hang(String service) implements Fault {
    private static final Duration LIMIT = Duration.ofMinutes(15);

    @Override
    public String describe() {
        return "SIGSTOP " + service + " for good";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        List<ProcessHandle> hung = arena.running(service);
        Signal.STOP.send(hung);
        Waiting.until(
                "a new process of " + service,
                LIMIT,
                () -> hung.stream().noneMatch(ProcessHandle::isAlive)
                        && !arena.desk().processes(service).isEmpty());
    }
}
