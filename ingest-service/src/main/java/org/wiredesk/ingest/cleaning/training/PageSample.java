package org.wiredesk.ingest.cleaning.training;

/**
 * A page of which the main text is known.
 *
 * @param sample its lines, labelled
 * @param body the main text
 */
record PageSample(Sample sample, String body) {}
