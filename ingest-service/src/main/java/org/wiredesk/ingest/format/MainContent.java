package org.wiredesk.ingest.format;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds its story: the element whose blocks have the greatest sum of weights, where long blocks
 * without links weigh for it and short or linked ones against it.
 */
final class MainContent {
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "header", "form", "menu", "dialog");
    /** A block has to be this many words longer than nothing to speak for its element. */
    private static final int WORTHLESS_WORDS = 6;

    private MainContent() {}

    static @Nullable Element find(Element root, List<Block> blocks) {
        Map<Element, double[]> sums = new IdentityHashMap<>();
        for (Block block : blocks) {
            double weight = weight(block);
            for (Element at = block.parent(); at != null; at = at.parent()) {
                sums.computeIfAbsent(at, element -> new double[1])[0] += weight;
                if (at == root) {
                    break;
                }
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, double[]> sum : sums.entrySet()) {
            double weight = sum.getValue()[0];
            if (weight > most || weight == most && best != null && isIn(sum.getKey(), best)) {
                most = weight;
                best = sum.getKey();
            }
        }
        return best;
    }

    private static double weight(Block block) {
        double words = block.words() * (1 - 2 * block.linkShare()) - WORTHLESS_WORDS;
        for (Element at = block.parent(); at != null; at = at.parent()) {
            if (FURNITURE.contains(at.normalName())) {
                return Math.min(words, 0);
            }
        }
        return words;
    }

    static boolean isIn(Element element, Element ancestor) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
