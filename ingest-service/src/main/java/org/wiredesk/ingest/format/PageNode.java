package org.wiredesk.ingest.format;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.ingest.cleaning.Layout;

/**
 * An element around blocks of a page, and what is known of all text inside it. The blocks inside an element are in a row, so that
 * "is in" is a comparison of numbers and no walk.
 */
final class PageNode {
    /** What an element's tag makes of the text in it; the order is of no meaning. */
    static final int OTHER = 7;

    private static final Map<String, Integer> TAGS = new HashMap<>(Map.ofEntries(
            Map.entry("p", 1),
            Map.entry("h2", 2),
            Map.entry("h3", 2),
            Map.entry("h4", 2),
            Map.entry("h5", 2),
            Map.entry("h6", 2),
            Map.entry("h1", 3),
            Map.entry("li", 4),
            Map.entry("figcaption", 5),
            Map.entry("caption", 5),
            Map.entry("td", 6),
            Map.entry("th", 6),
            Map.entry("div", 8),
            Map.entry("section", 9),
            Map.entry("article", 10),
            Map.entry("ul", 11),
            Map.entry("ol", 12),
            Map.entry("blockquote", 13),
            Map.entry("dd", 14),
            Map.entry("dt", 15),
            Map.entry("pre", 16),
            Map.entry("span", 17),
            Map.entry("a", 18),
            Map.entry("main", 19),
            Map.entry("aside", 20),
            Map.entry("header", 21),
            Map.entry("footer", 22),
            Map.entry("figure", 23),
            Map.entry("button", 24)));

    private static final Map<String, Integer> TAG_HINTS = new HashMap<>(Map.ofEntries(
            Map.entry("nav", Layout.HINT_FURNITURE),
            Map.entry("footer", Layout.HINT_FURNITURE),
            Map.entry("header", Layout.HINT_FURNITURE),
            Map.entry("menu", Layout.HINT_FURNITURE),
            Map.entry("form", Layout.HINT_FURNITURE),
            Map.entry("dialog", Layout.HINT_FURNITURE),
            Map.entry("button", Layout.HINT_FURNITURE),
            Map.entry("aside", Layout.HINT_RELATED),
            Map.entry("figcaption", Layout.HINT_CAPTION),
            Map.entry("figure", Layout.HINT_CAPTION),
            Map.entry("time", Layout.HINT_META),
            Map.entry("address", Layout.HINT_META),
            Map.entry("article", Layout.HINT_ARTICLE),
            Map.entry("main", Layout.HINT_ARTICLE),
            Map.entry("blockquote", Layout.HINT_QUOTE)));

    private static final @Nullable PageNode[] NO_HINTS = new @Nullable PageNode[Layout.HINTS];

    final @Nullable PageNode outer;
    final int depth;
    final int tag;
    /** Hash of the tags and class names of the element and the one around it: what one template makes is the same. */
    final long template;
    /** Per hint the nearest element around, or this one, that bears it. */
    final @Nullable PageNode[] hinting;
    /** Whether this or an element around is one of those that never hold a story. */
    final boolean furniture;

    private final long own;

    /** Place in the order of the page. */
    final int order;

    final int firstBlock;
    int endBlock;
    int blocks;
    int words;
    int characters;
    int linked;
    int paragraphs;
    int prose;
    int images;
    /** Words of paragraphs that stand in elements directly within. */
    int directProse;

    double weight;
    int mainDepth;

    PageNode(
            @Nullable PageNode outer,
            Element element,
            int hints,
            long names,
            boolean furniture,
            int firstBlock,
            int order) {
        this.outer = outer;
        this.firstBlock = firstBlock;
        this.order = order;
        depth = outer == null ? 0 : outer.depth + 1;
        tag = TAGS.getOrDefault(element.normalName(), OTHER);
        own = (names * 31 + element.normalName().hashCode()) * 0x9E3779B97F4A7C15L;
        template = own * 31 + (outer == null ? 0 : outer.own);
        this.furniture = furniture || outer != null && outer.furniture;
        int all = hints | (outer == null ? 0 : TAG_HINTS.getOrDefault(element.normalName(), 0));
        @Nullable PageNode[] around = outer == null ? NO_HINTS : outer.hinting;
        if (all != 0) {
            around = around.clone();
            for (int bit = 0; bit < Layout.HINTS; bit++) {
                if ((all >> bit & 1) != 0) {
                    around[bit] = this;
                }
            }
        }
        hinting = around;
    }

    /** All text inside is known now: it counts for the element around as well. */
    void close(int endBlock) {
        this.endBlock = endBlock;
        if (outer != null) {
            outer.blocks += blocks;
            outer.words += words;
            outer.characters += characters;
            outer.linked += linked;
            outer.paragraphs += paragraphs;
            outer.prose += prose;
            outer.images += images;
            outer.weight += weight;
        }
    }

    boolean holds(int block) {
        return block >= firstBlock && block < endBlock;
    }

    PageNode container() {
        return outer == null ? this : outer;
    }

    int hints() {
        int bits = 0;
        for (int bit = 0; bit < Layout.HINTS; bit++) {
            bits |= hinting[bit] == null ? 0 : 1 << bit;
        }
        return bits;
    }

    double linkShare() {
        return characters == 0 ? 0 : (double) linked / characters;
    }
}
