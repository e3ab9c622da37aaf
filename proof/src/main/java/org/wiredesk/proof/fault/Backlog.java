package org.wiredesk.proof.fault;

import java.util.List;

import org.wiredesk.local.up.Service;
import org.wiredesk.proof.desk.Signal;

/** A service stands still while articles keep coming, and then finds all of them waiting. */
record Backlog(Service service) implements Fault {
    private static final int WAITING = 1_000;

    @Override
    public String describe() {
        return "SIGSTOP " + service.serviceName() + " while " + WAITING + " inputs come";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        List<ProcessHandle> stopped = arena.running(service.serviceName());
        Signal.STOP.send(stopped);
        try {
            arena.publishNext(WAITING);
        } finally {
            Signal.CONT.send(stopped);
        }
    }
}
