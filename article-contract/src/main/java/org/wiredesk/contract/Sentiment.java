package org.wiredesk.contract;

/**
 * A sentiment and how sure the model is of it.
 *
 * @param score -1 (negative) to 1 (positive)
 * @param confidence 0 to 1
 */
public record Sentiment(Polarity polarity, double score, double confidence) {}
