package org.wiredesk.bench;

import org.wiredesk.bench.report.Results;

/** Measures some figures. Runs in a JVM of its own. */
@FunctionalInterface
public interface Benchmark {
    void run(Settings settings, Results results) throws Exception;
}
