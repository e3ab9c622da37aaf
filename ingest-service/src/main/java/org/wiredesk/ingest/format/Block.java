package org.wiredesk.ingest.format;

/**
 * A block of visible text of a page: what stands between two line breaks.
 *
 * @param node the innermost element around the whole block
 * @param linked number of characters that are part of a link
 * @param slanted number of characters in italics
 * @param bold number of characters in bold type
 * @param links number of links that begin in it
 * @param imageBefore whether a picture stands between this block and the one before
 */
record Block(String text, PageNode node, int linked, int slanted, int bold, int links, int words, boolean imageBefore) {
    /** From here on a block without links reads as a paragraph. */
    private static final int PARAGRAPH_WORDS = 12;

    static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }

    double linkShare() {
        return (double) linked / text.length();
    }

    boolean isParagraph() {
        return words >= PARAGRAPH_WORDS && linkShare() < 0.5;
    }
}
