package org.wiredesk.local.up;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.wiredesk.local.process.Backoff;

/** Keeps the parts running: one that ended or hangs is started again, later each time it happens. */
final class Supervisor {
    private static final Duration ROUND = Duration.ofSeconds(1);

    /** What a supervisor tells about. */
    interface Listener {
        void said(String sentence);

        /** The processes are others now. False when that could not be noted, on a full disk perhaps: then it is asked again. */
        boolean restarted();
    }

    private final List<Watch> watches = new ArrayList<>();
    private final Listener listener;
    private boolean noted = true;

    Supervisor(List<? extends Part> parts, Listener listener) {
        this.listener = listener;
        parts.forEach(part -> watches.add(new Watch(part)));
    }

    /** Never returns; ends by interruption. */
    void run() throws InterruptedException {
        while (true) {
            for (Watch watch : watches) {
                watch.look();
            }
            noted = noted || listener.restarted();
            Thread.sleep(ROUND.toMillis());
        }
    }

    private final class Watch {
        /** A part may be silent for a moment, for instance while the machine sleeps. */
        private static final int PATIENCE = 3;

        private static final Duration LIVENESS_EVERY = Duration.ofSeconds(5);

        /** As long as a first start may take: a part that is slow because the machine is would never come back otherwise. */
        private static final Duration RETURN_LIMIT = Duration.ofMinutes(10);

        private final Part part;
        private final Backoff backoff = new Backoff();
        private State state = State.SETTLED;
        private long startedAt = System.nanoTime();
        private long askedAt = startedAt;
        private long startAgainAt;
        private int notLive;

        Watch(Part part) {
            this.part = part;
        }

        void look() throws InterruptedException {
            long now = System.nanoTime();
            if (state == State.DOWN) {
                if (now - startAgainAt >= 0) {
                    startAgain();
                }
            } else if (!part.isAlive()) {
                plan(part.ending());
            } else if (state == State.RETURNING) {
                awaitReturn(now);
            } else if (now - askedAt >= LIVENESS_EVERY.toNanos()) {
                askedAt = now;
                notLive = part.isLive() ? 0 : notLive + 1;
                if (notLive >= PATIENCE) {
                    part.requestStop();
                    part.awaitStop();
                    plan("it no longer said that it is alive");
                }
            }
        }

        private void awaitReturn(long now) throws InterruptedException {
            if (part.isReady()) {
                state = State.SETTLED;
                noted = false;
                listener.said(part.name() + " is back"
                        + part.id().map(id -> " (pid " + id.pid() + ")").orElse("") + ".");
            } else if (now - startedAt >= RETURN_LIMIT.toNanos()) {
                part.requestStop();
                part.awaitStop();
                plan("it did not become ready");
            }
        }

        private void plan(String why) {
            state = State.DOWN;
            long now = System.nanoTime();
            Duration wait = backoff.after(Duration.ofNanos(now - startedAt));
            startAgainAt = now + wait.toNanos();
            listener.said(part.name() + " stopped (" + why + "); starting it again in " + wait.toSeconds() + " s.");
        }

        private void startAgain() throws InterruptedException {
            state = State.RETURNING;
            startedAt = System.nanoTime();
            askedAt = startedAt;
            notLive = 0;
            part.start();
            noted = false;
        }
    }

    private enum State {
        SETTLED,
        DOWN,
        RETURNING
    }
}
