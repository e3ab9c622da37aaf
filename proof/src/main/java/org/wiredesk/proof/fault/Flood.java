package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.List;

import org.wiredesk.local.up.Service;
import org.wiredesk.proof.desk.Signal;

/** Each service in turn stands still while large articles come, packed to a small part of their size, and then finds them all. */
record Flood() implements Fault {
    private static final int EACH = 150;

    /** For the services before it, to pass them on. */
    private static final Duration PASSING = Duration.ofSeconds(8);

    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Override
    public String describe() {
        return "a flood of articles of megabytes, " + EACH + " for each service";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        for (Service service : List.of(Service.INGEST, Service.ENRICH, Service.STORE)) {
            List<ProcessHandle> stopped = arena.running(service.serviceName());
            Signal.STOP.send(stopped);
            try {
                arena.publishLarge(EACH);
                Thread.sleep(PASSING.toMillis());
            } finally {
                Signal.CONT.send(stopped);
            }
            arena.awaitQuiet(LIMIT);
        }
    }
}
