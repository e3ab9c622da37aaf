package org.wiredesk.ingest.repetition;

import org.wiredesk.ingest.cleaning.ProofLine;

/**
 * A line that other stories of the same source print as well.
 *
 * @param stories how many of them
 * @param taken whether that is evidence enough to take it out
 * @param evidence what speaks for it, and what is missing, in words
 */
public record Repeat(ProofLine line, int stories, boolean taken, String evidence) {}
