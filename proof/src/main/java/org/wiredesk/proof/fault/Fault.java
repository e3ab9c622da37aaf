package org.wiredesk.proof.fault;

/** A disturbance of the running system. */
public interface Fault {
    /** What is done to what, for the report. */
    String describe();

    /** Returns when the disturbance itself is over; what it left behind is for the system to mend. */
    void strike(Arena arena) throws Exception;

    /** How many processes it kills. */
    default int kills() {
        return 0;
    }
}
