package org.wiredesk.enrich.text;

/**
 * A word, number or mark.
 *
 * @param start offset in the field
 * @param end offset in the field, exclusive
 * @param text the characters there, with curly quotes as straight ones
 */
public record Token(int start, int end, String text) {}
