package org.wiredesk.contract;

/**
 * A piece taken out of an article's raw text.
 *
 * @param rule name of the rule that took it, with its version
 * @param start offset in the raw text
 * @param end offset in the raw text, exclusive
 * @param text {@code rawText.substring(start, end)}
 */
public record Removal(RemovalKind kind, String rule, int start, int end, String text) {
    public Removal {
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException("not a range of the raw text: " + start + ".." + end);
        }
    }
}
