package org.wiredesk.bench.report;

/** What was not measured, and why. */
public record Skipped(String bench, String what, String reason) {
    /** Said of a benchmark that failed. */
    public static final String REST = "what is missing";
}
