package org.wiredesk.proof.fault;

import java.util.ArrayList;
import java.util.List;

import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.desk.Signal;

/** {@code kill -9} of some parts at once. */
record Kill(List<String> parts) implements Fault {
    @Override
    public String describe() {
        return "kill -9 " + String.join(" + ", parts);
    }

    @Override
    public void strike(Arena arena) throws Exception {
        List<ProcessHandle> victims = new ArrayList<>();
        for (String part : parts) {
            List<ProcessHandle> processes = arena.running(part);
            // Of PostgreSQL the first, the postmaster: those that it started notice by themselves.
            victims.addAll(part.equals(Desk.POSTGRES) ? processes.subList(0, 1) : processes);
        }
        Signal.KILL.send(victims);
        victims.forEach(victim -> victim.onExit().join());
    }

    @Override
    public int kills() {
        return parts.size();
    }
}
