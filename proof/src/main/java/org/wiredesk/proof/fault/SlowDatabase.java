package org.wiredesk.proof.fault;

import java.time.Duration;

import org.wiredesk.proof.desk.Proxy.Weather;

/** Every answer of the database takes its time while articles keep coming. */
record SlowDatabase() implements Fault {
    private static final Duration DELAY = Duration.ofMillis(250);
    private static final Duration EVERY = Duration.ofSeconds(4);
    private static final int EACH_TIME = 16;

    @Override
    public String describe() {
        return "each answer of the database " + 2 * DELAY.toMillis() + " ms late, under load, for as long as a stall";
    }

    @Override
    public void strike(Arena arena) throws Exception {
        arena.database().weather(Weather.delayed(DELAY));
        try {
            long end = System.nanoTime() + arena.stall().toNanos();
            while (System.nanoTime() < end) {
                arena.publishNext(EACH_TIME);
                Thread.sleep(EVERY.toMillis());
            }
        } finally {
            arena.database().weather(Weather.FAIR);
        }
    }
}
