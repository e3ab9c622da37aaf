package org.wiredesk.ingest.cleaning.training;

import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.Stated;

/**
 * A page of which the main text is known.
 *
 * @param sample its lines, labelled
 * @param body the main text
 */
record PageSample(Sample sample, Copy copy, Stated stated, String body) {}
