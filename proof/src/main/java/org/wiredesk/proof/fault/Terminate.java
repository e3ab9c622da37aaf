package org.wiredesk.proof.fault;

import java.util.List;

import org.wiredesk.proof.desk.Signal;

/** SIGTERM of some services while they work. */
record Terminate(List<String> services) implements Fault {
    @Override
    public String describe() {
        return "SIGTERM " + String.join(" + ", services);
    }

    @Override
    public void strike(Arena arena) throws Exception {
        for (String service : services) {
            List<ProcessHandle> processes = arena.running(service);
            Signal.TERM.send(processes);
            processes.forEach(process -> process.onExit().join());
        }
    }
}
