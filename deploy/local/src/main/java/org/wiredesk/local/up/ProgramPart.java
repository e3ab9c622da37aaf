package org.wiredesk.local.up;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.data.LogFile;
import org.wiredesk.local.process.Child;
import org.wiredesk.local.process.ProcessId;
import org.wiredesk.local.process.Program;

/** A part that is a child process with a log file. */
final class ProgramPart implements Part {
    /** Many times what a start takes: on a machine that has much else to do, giving up and beginning anew only makes it slower. */
    private static final Duration READY_LIMIT = Duration.ofMinutes(10);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(150);

    /** Asks a process whether something is so. */
    @FunctionalInterface
    interface Question {
        boolean ask() throws InterruptedException;
    }

    private final Program program;
    private final Question ready;
    private final Question live;
    private volatile @Nullable Child child;

    ProgramPart(Program program, Question ready, Question live) {
        this.program = program;
        this.ready = ready;
        this.live = live;
    }

    @Override
    public String name() {
        return program.name();
    }

    @Override
    public Optional<ProcessId> id() {
        return Optional.ofNullable(child).map(Child::id);
    }

    @Override
    public void start() {
        child = program.start();
    }

    @Override
    public void awaitReady(Check others) throws CommandFailure, InterruptedException {
        long deadline = System.nanoTime() + READY_LIMIT.toNanos();
        while (!isReady()) {
            if (!isAlive()) {
                throw failure("ended before it was ready (" + ending() + ")");
            }
            others.run();
            if (System.nanoTime() - deadline > 0) {
                throw failure("is not ready after " + READY_LIMIT.toMinutes() + " minutes");
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    private CommandFailure failure(String what) {
        return Failures.withLog(program.name() + " " + what + ".", new LogFile(program.log()));
    }

    @Override
    public boolean isAlive() {
        Child current = child;
        return current != null && current.isAlive();
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return ready.ask();
    }

    @Override
    public boolean isLive() throws InterruptedException {
        return live.ask();
    }

    @Override
    public String ending() {
        Child current = child;
        return current == null ? "never started" : current.ending();
    }

    @Override
    public void kill() {
        Child current = child;
        if (current != null) {
            current.kill();
        }
    }

    @Override
    public void requestStop() {
        Child current = child;
        if (current != null) {
            current.requestStop();
        }
    }

    @Override
    public void awaitStop() throws InterruptedException {
        Child current = child;
        if (current != null) {
            current.awaitStop(STOP_LIMIT);
        }
    }
}
