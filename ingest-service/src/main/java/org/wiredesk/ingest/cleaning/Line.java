package org.wiredesk.ingest.cleaning;

/**
 * A line of copy: a paragraph, heading, list item or piece of page furniture. In hard-wrapped agency text it spans several
 * physical lines.
 *
 * @param start offset in the text, at a character that is not white space
 * @param end offset in the text, exclusive, after a character that is not white space
 */
public record Line(int start, int end, Layout layout) {

    static Line plain(int start, int end) {
        return new Line(start, end, Layout.NONE);
    }

    public int length() {
        return end - start;
    }

    boolean isHeading() {
        return layout.tag() == 2 || layout.tag() == 3;
    }
}
