package org.wiredesk.bench;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.wiredesk.bench.input.Articles;

/**
 * What a run of the benchmarks goes by.
 *
 * @param quick fewer articles and shorter runs, all figures in ten minutes
 * @param data folder of articles and pages to measure with; null for fictional ones
 * @param work folder of this run, which is deleted afterwards; benchmarks of one run can leave things to each other in it
 * @param home folder of the project, whose packaged services are measured
 * @param before folder of another build of the project to measure against; null for none
 */
public record Settings(boolean quick, @Nullable Path data, Path work, Path home, @Nullable Path before) {
    /** The smaller of two sizes when time is short. */
    public int size(int quickly, int thoroughly) {
        return quick ? quickly : thoroughly;
    }

    public Articles articles() {
        return new Articles(data);
    }
}
