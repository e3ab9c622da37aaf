package org.wiredesk.local.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A program that this launcher started. */
public final class Child {
    private final String name;
    private final Process process;
    private final ProcessId id;
    private volatile long askedToStopAt;

    Child(String name, Process process) {
        this.name = name;
        this.process = process;
        this.id = ProcessId.of(process.toHandle());
    }

    public String name() {
        return name;
    }

    public ProcessId id() {
        return id;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** How it ended, for people; only when it has. */
    public String ending() {
        int code = process.exitValue();
        return code > 128 ? "killed by signal " + (code - 128) : "exit code " + code;
    }

    /** Waits for the end and returns the exit code. */
    public int join() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to stop, without waiting. */
    public void requestStop() {
        askedToStopAt = System.nanoTime();
        process.destroy();
    }

    /** Waits until it is gone; when the limit since it was asked to stop is over, forces it. */
    public void awaitStop(Duration limit) throws InterruptedException {
        long left = limit.toNanos() - (System.nanoTime() - askedToStopAt);
        if (!process.waitFor(left, TimeUnit.NANOSECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Ends it at once. */
    public void kill() {
        process.destroyForcibly();
    }
}
