package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.wiredesk.ingest.cleaning.Blank;

/** Cuts the visible text of a page into blocks in one walk; depth costs no stack. */
final class Blocks implements NodeFilter {
    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "head",
            "select",
            "datalist",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "textarea",
            "input");

    private static final int PARAGRAPH = 15;
    private static final int HARDLY_ANY = 80;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int linkDepth;
    private int preDepth;
    private Element parent;

    private final boolean hiddenToo;

    private Blocks(Element root, boolean hiddenToo) {
        parent = root;
        this.hiddenToo = hiddenToo;
    }

    /** Visible text; where that is hardly any, what a script would have shown as well. */
    static List<Block> of(Element root) {
        List<Block> visible = walk(root, false);
        if (paragraphWords(visible) >= HARDLY_ANY) {
            return visible;
        }
        List<Block> all = walk(root, true);
        return paragraphWords(all) > 2 * paragraphWords(visible) ? all : visible;
    }

    private static List<Block> walk(Element root, boolean hiddenToo) {
        Blocks walk = new Blocks(root, hiddenToo);
        root.filter(walk);
        walk.flush();
        return walk.blocks;
    }

    private static int paragraphWords(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.words() >= PARAGRAPH && block.linkShare() < 0.5)
                .mapToInt(Block::words)
                .sum();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (preDepth > 0) {
                appendPreformatted(words.getWholeText());
            } else {
                append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (INVISIBLE.contains(name) || !hiddenToo && isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                flush();
            } else if (isBlock(element)) {
                flush();
                parent = element;
                preDepth += name.equals("pre") ? 1 : 0;
            } else if (name.equals("a")) {
                linkDepth++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
                preDepth -= element.normalName().equals("pre") ? 1 : 0;
                Element outer = element.parent();
                parent = outer == null ? element : outer;
            } else if (element.normalName().equals("a") && linkDepth > 0) {
                linkDepth--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("button");
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String squeezed = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Blank.is(c)) {
                text.append(c);
                if (linkDepth > 0) {
                    linked++;
                }
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /** Paragraphs of preformatted text are set apart by a blank line or an indent. */
    private void appendPreformatted(String words) {
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) == '\n' && startsParagraph(words, at + 1)) {
                append(words.substring(from, at));
                flush();
                from = at + 1;
            }
        }
        append(words.substring(from));
    }

    private static boolean startsParagraph(String words, int at) {
        return at < words.length()
                && (words.charAt(at) == '\n'
                        || words.startsWith("\r\n", at)
                        || words.startsWith("  ", at)
                        || words.charAt(at) == '\t');
    }

    private void flush() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            blocks.add(Block.of(text.substring(0, end), parent, Math.min(linked, end)));
        }
        text.setLength(0);
        linked = 0;
    }
}
