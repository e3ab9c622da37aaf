package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.wiredesk.ingest.cleaning.Copy;
import org.wiredesk.ingest.cleaning.Layout;
import org.wiredesk.ingest.cleaning.Line;

/** Reads pages and fragments of HTML: the visible text as copy, and what the page states about its article. */
final class HtmlReader {
    private HtmlReader() {}

    /** A whole page: lines outside of its main content are marked as such. */
    static Story page(Decoded decoded) {
        Story story = new Story(Format.HTML.mediaType());
        story.repairs.addAll(decoded.repairs());
        Document document =
                Jsoup.parse(Sanitiser.mend(DoubleEncoding.mend(decoded.text(), story.repairs), story.repairs));
        StatedText stated = PageMetadata.read(document, story);
        Page page = Blocks.of(document.body());
        story.copy = copy(page.blocks(), PageLayout.of(page, stated), Copy.Origin.PAGE);
        return story;
    }

    /** A body in HTML: all of it is the article's. */
    static Copy fragment(String html, Story story) {
        Page page = Blocks.of(Jsoup.parseBodyFragment(html).body());
        return copy(page.blocks(), PageLayout.ofFragment(page), Copy.Origin.STORY);
    }

    private static Copy copy(List<Block> blocks, List<Layout> layouts, Copy.Origin origin) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            if (text.length() > 0) {
                text.append('\n');
            }
            int start = text.length();
            text.append(blocks.get(i).text());
            lines.add(new Line(start, text.length(), layouts.get(i)));
        }
        return new Copy(text.toString(), lines, origin);
    }
}
