package org.wiredesk.contract;

/** A correction, clarification or editor's note about the story's facts; it stays in the body. */
public record Correction(String text) {}
