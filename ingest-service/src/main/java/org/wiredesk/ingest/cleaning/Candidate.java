package org.wiredesk.ingest.cleaning;

import org.wiredesk.contract.RemovalKind;

/**
 * A line that stayed although something spoke against it.
 *
 * @param rule what would have taken it
 * @param start offset in the raw text
 * @param end offset in the raw text, exclusive
 * @param evidence why it was considered and why it stayed, in words
 */
public record Candidate(RemovalKind kind, String rule, int start, int end, String text, String evidence) {}
