package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.wiredesk.ingest.cleaning.Layout;

/** Works out where on the page each block stands, and what the names of the elements around it call it. */
final class PageLayout {
    private PageLayout() {}

    /** @param stated words of what the page states of its article */
    static List<Layout> of(Page page, StatedText stated) {
        return layouts(page, MainContent.find(page), new Evidence(page, stated));
    }

    /** Nothing of a fragment stands outside. */
    static List<Layout> ofFragment(Page page) {
        return layouts(page, null, null);
    }

    private static List<Layout> layouts(Page page, @Nullable PageNode main, @Nullable Evidence evidence) {
        List<Layout> layouts = new ArrayList<>(page.blocks().size());
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            layouts.add(new Layout(
                    block.linkShare(),
                    main != null && !main.holds(i),
                    block.node().hints(),
                    block.node().container().directProse,
                    tag(block.node()),
                    block.node().depth,
                    evidence == null ? Layout.NONE.evidence() : evidence.of(i)));
        }
        return layouts;
    }

    /** What the nearest of three elements makes of the block. */
    private static int tag(PageNode node) {
        PageNode at = node;
        for (int up = 0; at != null && up < 3; up++) {
            if (at.tag < PageNode.OTHER) {
                return at.tag;
            }
            at = at.outer;
        }
        return PageNode.OTHER;
    }
}
