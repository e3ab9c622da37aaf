package org.wiredesk.local.up;

import java.util.Optional;

import org.wiredesk.local.CommandFailure;
import org.wiredesk.local.process.ProcessId;

/** A process of the local system that is kept running. */
interface Part {
    String name();

    /** The process; empty before the first start. */
    Optional<ProcessId> id();

    /** Begins to start it, also after it ended. */
    void start();

    /**
     * Returns when it does its work.
     *
     * @param others fails when something that it needs is gone, so that nobody waits in vain
     */
    void awaitReady(Check others) throws CommandFailure, InterruptedException;

    /** A condition for going on. */
    interface Check {
        void run() throws CommandFailure;
    }

    /** Whether its process runs or is about to. */
    boolean isAlive();

    /** Whether it does its work. */
    boolean isReady() throws InterruptedException;

    /** Whether it says of itself that it needs no restart. */
    boolean isLive() throws InterruptedException;

    /** How it ended, for people. */
    String ending();

    /** Ends it at once. */
    void kill();

    /** Asks it to stop if it runs, without waiting. */
    void requestStop();

    /** After it was asked to stop: waits, and forces it when that takes too long. It is gone when this returns. */
    void awaitStop() throws InterruptedException;
}
