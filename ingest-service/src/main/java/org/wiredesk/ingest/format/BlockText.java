package org.wiredesk.ingest.format;

import org.jspecify.annotations.Nullable;
import org.wiredesk.ingest.cleaning.Blank;

/** Collects the text of one block and counts how much of it is linked, in italics or bold. White space runs become one space. */
final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int linkDepth;
    private int links;
    private int slanted;
    private int slantDepth;
    private int bold;
    private int boldDepth;

    void open(String name) {
        switch (name) {
            case "a" -> {
                linkDepth++;
                links++;
            }
            case "em", "i" -> slantDepth++;
            case "b", "strong" -> boldDepth++;
            default -> {}
        }
    }

    void close(String name) {
        switch (name) {
            case "a" -> linkDepth--;
            case "em", "i" -> slantDepth--;
            case "b", "strong" -> boldDepth--;
            default -> {}
        }
    }

    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Blank.is(c)) {
                text.append(c);
                linked += linkDepth > 0 ? 1 : 0;
                slanted += slantDepth > 0 ? 1 : 0;
                bold += boldDepth > 0 ? 1 : 0;
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /** Ends the block; null when it has no text. */
    @Nullable
    Block take(PageNode node, boolean imageBefore) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        Block block = null;
        if (end > 0) {
            String line = text.substring(0, end);
            block = new Block(line, node, Math.min(linked, end), slanted, bold, links, Block.words(line), imageBefore);
        }
        text.setLength(0);
        linked = 0;
        slanted = 0;
        bold = 0;
        links = 0;
        return block;
    }
}
