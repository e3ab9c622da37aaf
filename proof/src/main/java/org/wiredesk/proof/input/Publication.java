package org.wiredesk.proof.input;

/**
 * An input that lies on the topic.
 *
 * @param origin its place, as a rejection would name it: topic, partition and offset
 */
public record Publication(Input input, String origin) {}
