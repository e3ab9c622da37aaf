package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.wiredesk.proof.desk.Signal;

/** Some parts stand still at once, for longer than a consumer may be silent in its group, and go on. */
record Freeze(List<String> parts, Duration still) implements Fault {
    @Override
    public String describe() {
        return "SIGSTOP " + String.join(" + ", parts) + " for " + still.toSeconds() + " s";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        List<ProcessHandle> stopped = new ArrayList<>();
        for (String part : parts) {
            stopped.addAll(arena.running(part));
        }
        Signal.STOP.send(stopped);
        try {
            Thread.sleep(still.toMillis());
        } finally {
            Signal.CONT.send(stopped);
        }
    }
}
