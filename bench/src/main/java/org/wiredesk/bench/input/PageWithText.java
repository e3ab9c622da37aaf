package org.wiredesk.bench.input;

/** A page and the text that is its story. */
public record PageWithText(String html, String text) {}
