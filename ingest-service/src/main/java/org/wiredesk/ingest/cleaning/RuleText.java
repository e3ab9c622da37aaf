package org.wiredesk.ingest.cleaning;

/**
 * A rule file, read but not yet understood.
 *
 * @param name what errors and descriptions call it
 */
public record RuleText(String name, String content) {}
