package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts the visible text of a page into blocks in one walk; depth costs no stack. */
final class Blocks implements NodeFilter {
    private static final Set<String> INVISIBLE = hashed(
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
    private static final Set<String> IMAGES = hashed("img", "picture", "video", "iframe", "amp-img");
    private static final Set<String> NEVER_STORY = hashed("nav", "footer", "aside", "header", "form", "menu", "dialog");
    private static final Set<String> NAMING =
            hashed("class", "id", "itemprop", "role", "data-testid", "data-component");

    private static final int PARAGRAPH = 15;
    private static final int HARDLY_ANY = 80;
    /** Some twenty times those of a long page. What comes after them is one block, so that memory is bounded. */
    private static final int MOST_BLOCKS = 20_000;
    /** A block has to be this many words longer than nothing to speak for its element. */
    private static final int WORTHLESS_WORDS = 6;

    private final Element root;
    private final boolean hiddenToo;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageNode> nodes = new ArrayList<>();
    private final Map<String, Integer> hinted = new HashMap<>();
    private final BlockText text = new BlockText();
    private @Nullable PageNode node;
    private int preDepth;
    private boolean image;

    /** Each element is looked up in several: a set with chains is faster than one that probes. */
    private static Set<String> hashed(String... names) {
        return new HashSet<>(List.of(names));
    }

    private Blocks(Element root, boolean hiddenToo) {
        this.root = root;
        this.hiddenToo = hiddenToo;
    }

    /** Visible text; where that is hardly any, what a script would have shown as well. */
    static Page of(Element root) {
        Page visible = walk(root, false);
        if (paragraphWords(visible) >= HARDLY_ANY) {
            return visible;
        }
        Page all = walk(root, true);
        return paragraphWords(all) > 2 * paragraphWords(visible) ? all : visible;
    }

    private static Page walk(Element root, boolean hiddenToo) {
        Blocks walk = new Blocks(root, hiddenToo);
        root.filter(walk);
        return new Page(walk.blocks, walk.nodes);
    }

    private static int paragraphWords(Page page) {
        int words = 0;
        for (Block block : page.blocks()) {
            words += block.words() >= PARAGRAPH && block.linkShare() < 0.5 ? block.words() : 0;
        }
        return words;
    }

    @Override
    public FilterResult head(Node at, int depth) {
        if (at instanceof TextNode words) {
            if (preDepth > 0) {
                appendPreformatted(words.getWholeText());
            } else {
                text.append(words.getWholeText());
            }
        } else if (at instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (IMAGES.contains(name)) {
            image = true;
            if (node != null) {
                node.images++;
            }
        }
        if (INVISIBLE.contains(name) || !hiddenToo && isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock(element)) {
            flush();
            preDepth += name.equals("pre") ? 1 : 0;
        }
        if (hasNode(element)) {
            enter(element);
        }
        if (name.equals("br")) {
            flush();
        }
        text.open(name);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node at, int depth) {
        if (at instanceof Element element) {
            String name = element.normalName();
            if (isBlock(element)) {
                flush();
                preDepth -= name.equals("pre") ? 1 : 0;
            }
            if (element == root) {
                cut();
            }
            if (hasNode(element)) {
                leave();
            }
            text.close(name);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        boolean root = node == null;
        int hints = 0;
        long names = 0;
        if (!root && element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue();
                if (NAMING.contains(attribute.getKey()) && !value.isEmpty()) {
                    hints |= hinted.computeIfAbsent(value, PageHints::in);
                    names = attribute.getKey().equals("id") ? names : names * 31 + value.hashCode();
                }
            }
        }
        node = new PageNode(
                node, element, hints, names, NEVER_STORY.contains(element.normalName()), blocks.size(), nodes.size());
        nodes.add(node);
    }

    private void leave() {
        if (node != null) {
            node.close(blocks.size());
            node = node.outer;
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("button");
    }

    /** Elements within a line have one where their class may tell something of blocks inside. */
    private boolean hasNode(Element element) {
        return isBlock(element)
                || element == root
                || element.attributesSize() > 0 && element.hasAttr("class") && !IMAGES.contains(element.normalName());
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
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

    /** Paragraphs of preformatted text are set apart by a blank line or an indent. */
    private void appendPreformatted(String words) {
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) == '\n' && startsParagraph(words, at + 1)) {
                text.append(words.substring(from, at));
                flush();
                from = at + 1;
            }
        }
        text.append(words.substring(from));
    }

    private static boolean startsParagraph(String words, int at) {
        return at < words.length()
                && (words.charAt(at) == '\n'
                        || words.startsWith("\r\n", at)
                        || words.startsWith("  ", at)
                        || words.charAt(at) == '\t');
    }

    private void flush() {
        if (blocks.size() < MOST_BLOCKS) {
            cut();
        } else {
            text.append(" ");
        }
    }

    private void cut() {
        Block block = node == null ? null : text.take(node, image);
        if (block != null && node != null) {
            add(block, node);
            image = false;
        }
    }

    private void add(Block block, PageNode in) {
        blocks.add(block);
        in.blocks++;
        in.words += block.words();
        in.characters += block.text().length();
        in.linked += block.linked();
        double weight = block.words() * (1 - 2 * block.linkShare()) - WORTHLESS_WORDS;
        in.weight += in.furniture ? Math.min(weight, 0) : weight;
        if (block.isParagraph()) {
            in.paragraphs++;
            in.prose += block.words();
            in.container().directProse += block.words();
        }
    }
}
