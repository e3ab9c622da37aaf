package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.List;

import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.desk.Signal;

/** A service is killed while the server that it waits for stands still: whatever it has in hand is not done. */
record KillWhileStalled(String server, String service, Duration still) implements Fault {
    private static final int MORE = 40;

    @Override
    public String describe() {
        return "SIGSTOP " + server + ", kill -9 " + service + " after " + still.toSeconds() + " s, SIGCONT";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        List<ProcessHandle> stopped = arena.running(server);
        List<ProcessHandle> victims = arena.running(service);
        Signal.STOP.send(stopped);
        try {
            if (!server.equals(Desk.KAFKA)) {
                // So that there is something in hand, however fast the others were; to a broker that stands still
                // nobody publishes.
                arena.publishNext(MORE);
            }
            Thread.sleep(still.toMillis());
            Signal.KILL.send(victims);
            victims.forEach(victim -> victim.onExit().join());
        } finally {
            Signal.CONT.send(stopped);
        }
    }

    @Override
    public int kills() {
        return 1;
    }
}
