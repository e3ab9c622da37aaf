package org.wiredesk.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiredesk.ingest.cleaning.Layout;
import org.wiredesk.ingest.cleaning.PageEvidence;

/**
 * Says in numbers where each block of a page stands: in relation to what weighs as its main content, inside the elements around it,
 * among the blocks that the same template made, and beside what the page states. Changing the order of numbers asks for a new model.
 */
final class Evidence {
    private static final int FAR = 12;

    /** What the blocks of one template have in common. */
    private static final class Template {
        int blocks;
        int words;
        int prose;
        int characters;
        int linked;
    }

    private final List<Block> blocks;
    private final StatedText stated;
    private final PageNode root;
    private final @Nullable PageNode main;
    private final @Nullable PageNode densest;
    private final int[] mainDepth;
    private final int[] densestDepth;
    private final int[] proseBefore;
    private final int[] previousHeading;
    private final int title;
    private final Map<Long, Template> templates = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final int[] copiesBefore;
    private final float[] likeHeadline;
    private final float[] inDescription;
    private final float[] inBody;

    Evidence(Page page, StatedText stated) {
        blocks = page.blocks();
        this.stated = stated;
        root = page.nodes().get(0);
        main = MainContent.find(page);
        densest = MainContent.densest(page);
        mainDepth = shared(page, main);
        densestDepth = shared(page, densest);
        int size = blocks.size();
        proseBefore = new int[size + 1];
        previousHeading = new int[size];
        likeHeadline = new float[size];
        inDescription = new float[size];
        inBody = new float[size];
        copiesBefore = new int[size];
        int heading = -1;
        for (int i = 0; i < size; i++) {
            Block block = blocks.get(i);
            proseBefore[i + 1] = proseBefore[i] + (block.isParagraph() ? block.words() : 0);
            previousHeading[i] = heading;
            heading = block.node().tag == 2 || block.node().tag == 3 ? i : heading;
            compare(i, block);
            copiesBefore[i] = copies.merge(block.text(), 1, Integer::sum) - 1;
            count(block);
        }
        title = title();
    }

    private void compare(int i, Block block) {
        int[] words = WordHashes.of(block.text());
        likeHeadline[i] = stated.likeHeadline(words);
        inDescription[i] = stated.inDescription(words);
        inBody[i] = stated.inBody(words);
    }

    private void count(Block block) {
        Template template = templates.computeIfAbsent(block.node().template, key -> new Template());
        template.blocks++;
        template.words += block.words();
        template.prose += block.isParagraph() ? block.words() : 0;
        template.characters += block.text().length();
        template.linked += block.linked();
    }

    /** The block that is most like the stated headline, of equals a first-level heading; without one the first such heading; or -1. */
    private int title() {
        int best = -1;
        double most = 0.6;
        for (int i = 0; i < blocks.size(); i++) {
            boolean first = blocks.get(i).node().tag == 3;
            double like = Math.max(0, likeHeadline[i]) + (first ? 0.61 : 0);
            if (like > most) {
                most = like;
                best = i;
            }
        }
        return best;
    }

    /** For each element the depth of the innermost element that holds both it and the other. */
    private static int[] shared(Page page, @Nullable PageNode with) {
        int[] depth = new int[page.nodes().size()];
        boolean[] around = new boolean[depth.length];
        for (PageNode at = with; at != null; at = at.outer) {
            around[at.order] = true;
        }
        for (PageNode node : page.nodes()) {
            depth[node.order] = around[node.order] || node.outer == null ? node.depth : depth[node.outer.order];
        }
        return depth;
    }

    PageEvidence of(int i) {
        Block block = blocks.get(i);
        Row row = new Row();
        PageNode node = block.node();
        PageNode container = node.container();
        PageNode outer = container.container();
        row.add(relation(node, main, mainDepth));
        row.add(relation(node, densest, densestDepth));
        around(container, row);
        around(outer, row);
        around(outer.container(), row);
        hints(node, row);
        template(node, row);
        row.add(node.tag);
        row.add(container.tag);
        row.add(outer.tag);
        itself(i, block, row);
        position(i, row);
        row.add(likeHeadline[i]);
        row.add(inDescription[i]);
        row.add(inBody[i]);
        row.add(i + 1 < blocks.size() ? inBody[i + 1] : -1);
        row.add(i > 0 ? inBody[i - 1] : -1);
        sameAsNear(i, node, row);
        row.add(Math.min(3, copiesBefore[i]));
        row.add(Math.min(3, copies.getOrDefault(block.text(), 1) - 1 - copiesBefore[i]));
        return new PageEvidence(row.values(), container.order, node.template);
    }

    /** Levels below the main content, or less than nothing: levels from it up to an element that holds both. */
    private static float relation(PageNode node, @Nullable PageNode to, int[] shared) {
        if (to == null) {
            return -FAR - 1;
        }
        int up = to.depth - shared[node.order];
        return up > 0 ? -Math.min(FAR, up) : Math.min(FAR, node.depth - to.depth);
    }

    private void around(PageNode node, Row row) {
        row.add(share(node.prose, root.prose));
        row.add((float) node.linkShare());
        row.log(node.words);
        row.add(share(node.words, node.blocks));
        row.add(share(node.paragraphs, node.blocks));
        row.log(node.images);
    }

    private void hints(PageNode node, Row row) {
        for (int bit = 0; bit < Layout.HINTS; bit++) {
            PageNode hinting = node.hinting[bit];
            row.add(hinting == null ? FAR + 3 : Math.min(FAR, node.depth - hinting.depth));
            row.add(hinting == null ? -1 : share(hinting.prose, root.prose));
        }
    }

    private void template(PageNode node, Row row) {
        Template template = templates.getOrDefault(node.template, new Template());
        row.log(template.blocks);
        row.add(share(template.words, template.blocks));
        row.add(share(template.linked, template.characters));
        row.add(share(template.prose, root.prose));
        row.add(share(template.prose, template.words));
    }

    private void itself(int i, Block block, Row row) {
        row.add(share(block.slanted(), block.text().length()));
        row.add(share(block.bold(), block.text().length()));
        row.add(Math.min(8, block.links()));
        int image = 0;
        while (image < 4 && i - image >= 0 && !blocks.get(i - image).imageBefore()) {
            image++;
        }
        row.add(image);
        row.add(i + 1 < blocks.size() && blocks.get(i + 1).imageBefore() ? 1 : 0);
        row.add(Math.min(FAR, i - previousHeading[i]));
    }

    private void position(int i, Row row) {
        int size = blocks.size();
        row.add(title < 0 ? -1000 : Math.signum(i - title) * (float) Math.log(Math.abs(i - title) + 1.0));
        row.add(title < 0 ? -1 : share(proseBefore[i] - proseBefore[Math.min(i, title)], root.prose));
        row.log(size);
        row.add((float) i / size);
        row.add(share(proseBefore[i], root.prose));
        row.add(share(root.linked, root.characters));
        if (main == null) {
            row.add(-1).add(-1).add(-1).add(-1);
            return;
        }
        row.add((float) (i - main.firstBlock) / Math.max(1, main.endBlock - main.firstBlock));
        row.add((float) (proseBefore[i] - proseBefore[main.firstBlock]) / Math.max(1, main.prose));
        row.add(share(main.prose, root.prose));
        row.add(main.holds(title) ? 1 : 0);
    }

    /** Whether the nearest paragraphs stand in the same elements, and what they are like. */
    private void sameAsNear(int i, PageNode node, Row row) {
        near(i, -1, node, row);
        near(i, 1, node, row);
    }

    private void near(int i, int step, PageNode node, Row row) {
        int at = i + step;
        while (at >= 0
                && at < blocks.size()
                && Math.abs(at - i) < FAR
                && !blocks.get(at).isParagraph()) {
            at += step;
        }
        if (at < 0 || at >= blocks.size() || !blocks.get(at).isParagraph()) {
            row.add(-1).add(-1).add(-1);
            return;
        }
        PageNode other = blocks.get(at).node();
        row.add(other.container() == node.container() ? 1 : 0);
        row.add(other.template == node.template ? 1 : 0);
        row.add(node.container().container().holds(at) ? 1 : 0);
    }

    private static float share(int part, int whole) {
        return whole == 0 ? 0 : (float) part / whole;
    }
}
