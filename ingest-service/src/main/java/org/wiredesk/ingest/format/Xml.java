package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * XML as news systems write it. Read by jsoup's XML parser, which has no external entities and expands none that a document
 * defines, so that nothing is fetched and nothing explodes; it forgives what feeds get wrong. Names are compared without prefix.
 */
final class Xml {
    private Xml() {}

    static Document parse(String text) {
        return Parser.xmlParser().parseInput(text, "");
    }

    static @Nullable Element root(Document document) {
        for (Element child : document.children()) {
            if (!child.tagName().startsWith("?") && !child.tagName().startsWith("!")) {
                return child;
            }
        }
        return null;
    }

    static String name(Element element) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1);
    }

    static @Nullable Element child(@Nullable Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            Element found = null;
            if (at != null) {
                for (Element child : at.children()) {
                    if (found == null && name(child).equals(name)) {
                        found = child;
                    }
                }
            }
            at = found;
        }
        return at;
    }

    static List<Element> children(@Nullable Element parent, String name) {
        List<Element> found = new ArrayList<>();
        if (parent != null) {
            for (Element child : parent.children()) {
                if (name(child).equals(name)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** All elements of a name below, in document order. */
    static List<Element> all(@Nullable Element parent, String name) {
        List<Element> found = new ArrayList<>();
        if (parent != null) {
            parent.stream()
                    .filter(element -> element != parent && name(element).equals(name))
                    .forEach(found::add);
        }
        return found;
    }

    /** Elements of a name below that do not stand inside another one of that name: those are read with it, and only once. */
    static List<Element> outermost(@Nullable Element parent, String name) {
        List<Element> found = new ArrayList<>();
        if (parent != null) {
            parent.filter((node, depth) -> {
                if (depth > 0
                        && node instanceof Element element
                        && name(element).equals(name)) {
                    found.add(element);
                    return NodeFilter.FilterResult.SKIP_CHILDREN;
                }
                return NodeFilter.FilterResult.CONTINUE;
            });
        }
        return found;
    }

    static @Nullable String text(@Nullable Element element) {
        return element == null ? null : blank(element.text());
    }

    static @Nullable String text(@Nullable Element parent, String... path) {
        return text(child(parent, path));
    }

    /** The text below an element with a space between its elements, for those that stand in columns of their own. */
    static String spaced(Element element) {
        StringBuilder text = new StringBuilder();
        element.nodeStream(TextNode.class).forEach(node -> {
            String part = node.text().strip();
            if (!part.isEmpty()) {
                text.append(text.length() == 0 || ",.;:".indexOf(part.charAt(0)) >= 0 ? "" : " ")
                        .append(part);
            }
        });
        return text.toString();
    }

    static @Nullable String attribute(@Nullable Element element, String name) {
        return element == null ? null : blank(element.attr(name));
    }

    private static @Nullable String blank(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
