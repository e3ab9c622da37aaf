package org.wiredesk.enrich.engine;

/** What a sentiment classifier was trained to read. */
public enum SentimentInput {
    /** A sentence and a target in it, as first and second text: classifiers of targets or aspects. */
    PAIR,
    /** A sentence; each target in it gets the sentence's sentiment. */
    SENTENCE
}
