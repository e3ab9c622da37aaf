package org.wiredesk.proof.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.wiredesk.local.process.Memory;
import org.wiredesk.local.up.Service;
import org.wiredesk.proof.desk.Desk;
import org.wiredesk.proof.desk.Signal;
import org.wiredesk.proof.ledger.Finding;

/** The database stands still while articles keep coming. The services must wait, and not pile up what waits. */
record Stall() implements Fault {
    /** The largest messages come seldom, and a heap has grown to what it needs only when several met. */
    private static final Duration STEADY_FOR = Duration.ofSeconds(180);

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final int EACH_TIME = 40;
    private static final double ALLOWED = 1.25;
    private static final double MEGABYTE = 1024.0 * 1024;

    @Override
    public String describe() {
        return "SIGSTOP postgres under load, for long";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        Map<String, Long> steady = load(arena, STEADY_FOR);
        List<ProcessHandle> stopped = new ArrayList<>(arena.running(Desk.POSTGRES));
        Signal.STOP.send(stopped);
        Map<String, Long> stalled;
        try {
            stalled = load(arena, arena.stall());
        } finally {
            Signal.CONT.send(stopped);
        }
        arena.note("stalled for " + arena.stall().toSeconds() + " s");
        steady.forEach((service, before) -> {
            long peak = stalled.getOrDefault(service, 0L);
            double ratio = (double) peak / before;
            String figures = String.format(
                    Locale.ROOT, "%s %.0f to %.0f MB (%.2fx)", service, before / MEGABYTE, peak / MEGABYTE, ratio);
            arena.note(figures);
            if (ratio > ALLOWED) {
                arena.find(Finding.Kind.WRONG, "memory grew while the database stood still: " + figures);
            }
        });
    }

    /** Publishes for so long and returns the largest resident memory of each service meanwhile, in bytes. */
    private static Map<String, Long> load(Arena arena, Duration lasting) throws InterruptedException {
        Map<String, Long> largest = new HashMap<>();
        long end = System.nanoTime() + lasting.toNanos();
        while (System.nanoTime() < end) {
            arena.publishNext(EACH_TIME);
            Thread.sleep(EVERY.toMillis());
            for (Service service : Service.values()) {
                arena.desk().processes(service.serviceName()).stream()
                        .mapToLong(process -> Memory.of(process).orElse(0))
                        .forEach(bytes -> largest.merge(service.serviceName(), bytes, Math::max));
            }
        }
        return largest;
    }
}
