package org.wiredesk.bench;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.wiredesk.bench.input.Articles;

/**
 * What a run of the benchmarks goes by.
 *
 * @param effort how long it may take
 * @param data folder of articles and pages to measure with; null for fictional ones
 * @param work folder of this run, which is deleted afterwards; benchmarks of one run can leave things to each other in it
 * @param home folder of the project, whose packaged services are measured
 * @param before folder of another build of the project to measure against; null for none
 */
public record Settings(Effort effort, @Nullable Path data, Path work, Path home, @Nullable Path before) {
    /** How much is measured, how often and for how long. */
    public enum Effort {
        /** Each once and little of it: shows that the benchmarks work, and gives no figure worth keeping. */
        TRY,
        /** All figures in a quarter of an hour. */
        QUICK,
        FULL
    }

    /** The size for this run, of two: when time is short, and when it is not. */
    public int size(int quick, int full) {
        return switch (effort) {
            case TRY -> Math.max(1, quick / 10);
            case QUICK -> quick;
            case FULL -> full;
        };
    }

    public Articles articles() {
        return new Articles(data);
    }
}
