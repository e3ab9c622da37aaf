package org.wiredesk.ingest.cleaning.training;

import java.util.List;

/**
 * A labelled text.
 *
 * @param group samples of one group are of one outlet and must not be split between training and testing
 * @param labels per line: 1 strip, 0 keep, -1 not known
 */
record Sample(String set, String group, float[][] vectors, int[] labels, List<String> lines) {}
