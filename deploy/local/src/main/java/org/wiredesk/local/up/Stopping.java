package org.wiredesk.local.up;

import java.util.List;

import org.wiredesk.local.console.Progress;

/** Stops the parts in the reverse of the order in which they were started. */
final class Stopping {
    private Stopping() {}

    /** Returns when all are gone; an interruption does not cut it short. */
    static void of(LocalSystem system, Progress progress) {
        Thread stopping = new Thread(() -> stop(system, progress), "stopping");
        stopping.start();
        boolean interrupted = false;
        while (stopping.isAlive()) {
            try {
                stopping.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(LocalSystem system, Progress progress) {
        stop("Services", system.services(), progress);
        stop("Kafka", List.of(system.kafka()), progress);
        stop("PostgreSQL", List.of(system.postgres()), progress);
    }

    private static void stop(String label, List<Part> parts, Progress progress) {
        List<Part> running = parts.stream().filter(Part::isAlive).toList();
        if (running.isEmpty()) {
            return;
        }
        try (Progress.Step step = progress.begin(label)) {
            running.forEach(Part::requestStop);
            for (Part part : running) {
                part.awaitStop();
            }
            step.done("stopped");
        } catch (InterruptedException e) {
            // Nobody interrupts this thread.
            Thread.currentThread().interrupt();
        }
    }
}
