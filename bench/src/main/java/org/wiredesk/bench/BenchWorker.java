package org.wiredesk.bench;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.wiredesk.bench.report.Report;
import org.wiredesk.bench.report.Results;

/** Runs one benchmark: {@code NAME EFFORT HOME WORK RESULTS DATA BEFORE}, where a dash stands for nothing. */
final class BenchWorker {
    /** Held here, or the setting would be collected with the logger. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private BenchWorker() {}

    public static void main(String... arguments) throws Exception {
        LIBRARIES.setLevel(Level.SEVERE);
        Settings settings = new Settings(
                Settings.Effort.valueOf(arguments[1]),
                arguments[5].equals("-") ? null : Path.of(arguments[5]),
                Path.of(arguments[3]),
                Path.of(arguments[2]),
                arguments[6].equals("-") ? null : Path.of(arguments[6]));
        Results results = new Results();
        int code = 1;
        try {
            Benchmarks.called(arguments[0]).orElseThrow().benchmark().run(settings, results);
            code = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        // What was measured before a failure is kept.
        Report.write(Path.of(arguments[4]), results);
        // Clients that a library left running must not keep the JVM.
        System.exit(code);
    }
}
