package org.wiredesk.contract;

/**
 * A model that took part in an enrichment.
 *
 * @param task "language", "sentences", "entities", "sentiment" or "keyphrases"
 */
public record ModelRef(String task, String name, String version) {}
