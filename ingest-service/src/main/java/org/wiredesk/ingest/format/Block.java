package org.wiredesk.ingest.format;

import org.jsoup.nodes.Element;

/**
 * A block of visible text of a page: what stands between two line breaks.
 *
 * @param parent the innermost block element around the text
 * @param linked number of characters that are part of a link
 */
record Block(String text, Element parent, int linked, int words) {

    static Block of(String text, Element parent, int linked) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return new Block(text, parent, linked, words);
    }

    double linkShare() {
        return (double) linked / text.length();
    }
}
