package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that state something, found in one walk: meta elements by property, name, item property or HTTP header in
 * lower case, JSON-LD, the canonical address, times and authors.
 */
final class Metas implements NodeVisitor {
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");
    /** Elements within elements would all be read for their text. */
    private static final int MOST = 10;

    private final Map<String, List<String>> contents = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private @Nullable String canonical;
    private @Nullable String language;

    private Metas() {}

    static Metas of(Document document) {
        Metas metas = new Metas();
        document.traverse(metas);
        return metas;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && element.attributesSize() > 0) {
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "script" -> script(element);
                case "link" -> link(element);
                case "html" -> language = element.attr("lang");
                case "time" -> time(element);
                default -> {}
            }
            if (authors.size() < MOST
                    && (element.attr("rel").equals("author")
                            || element.attr("itemprop").equals("author"))) {
                authors.add(element);
            }
        }
    }

    private void meta(Element element) {
        String content = element.attr("content").strip();
        for (String naming : NAMING) {
            String name = content.isEmpty() ? "" : element.attr(naming);
            if (!name.isEmpty()) {
                contents.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(content);
            }
        }
    }

    private void script(Element element) {
        if (element.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
            jsonLd.add(element.data());
        }
    }

    private void link(Element element) {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attr("href").strip();
        }
    }

    private void time(Element element) {
        if (element.hasAttr("pubdate") || element.attr("itemprop").equals("datePublished")) {
            times.add(element.attr("datetime"));
        }
    }

    /** The first of the names that has a content. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            List<String> found = all(name);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    List<String> times() {
        return times;
    }

    List<Element> authors() {
        return authors;
    }

    @Nullable
    String canonical() {
        return canonical;
    }

    @Nullable
    String language() {
        return language;
    }
}
