package org.wiredesk.proof.ledger;

/**
 * What became of the inputs, and how often the topics hold an event again.
 *
 * @param published inputs, counting those that were published again
 * @param stored articles that readers find
 * @param hidden articles that are withheld or canceled
 * @param superseded inputs for which a newer version stands, or the same again
 * @param rejected messages
 * @param redelivered events on the topics beyond one for each input, which consumers must expect
 */
public record Counts(int published, int stored, int hidden, int superseded, int rejected, int redelivered) {}
