package org.wiredesk.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds its story: the element whose blocks have the greatest sum of weights, where long blocks
 * without links weigh for it and short or linked ones against it. Of elements that hold the same, the innermost.
 */
final class MainContent {
    private MainContent() {}

    static @Nullable PageNode find(Page page) {
        PageNode best = null;
        for (PageNode node : page.nodes()) {
            if (node.weight > (best == null ? 0 : best.weight)
                    || best != null && node.weight == best.weight && node.firstBlock < best.endBlock) {
                best = node;
            }
        }
        return best;
    }

    /** The element with most words of paragraphs directly within, half of those one step further in: Readability's idea. */
    static @Nullable PageNode densest(Page page) {
        int[] further = new int[page.nodes().size()];
        PageNode best = null;
        double most = 0;
        for (PageNode node : page.nodes()) {
            if (node.outer != null) {
                further[node.outer.order] += node.directProse;
            }
        }
        for (PageNode node : page.nodes()) {
            double score = (node.directProse + further[node.order] / 2.0) * (1 - node.linkShare());
            if (!node.furniture && score > most) {
                most = score;
                best = node;
            }
        }
        return best;
    }
}
