package org.wiredesk.ingest.cleaning.training;

import java.util.List;

import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.Stated;

/**
 * A labelled text.
 *
 * @param set the file it comes from
 * @param group samples of one group are of one outlet and must not be split between training and testing
 * @param weight what its lines count in training
 * @param labels per line: 1 strip, 0 keep, -1 not known
 */
record Sample(
        String set,
        String group,
        double weight,
        Copy copy,
        Stated stated,
        float[][] vectors,
        int[] labels,
        List<String> lines) {}
