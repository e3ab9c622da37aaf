package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Contents of a page's meta elements by property, name, item property or HTTP header, in lower case. */
final class Metas {
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents = new HashMap<>();

    private Metas() {}

    static Metas of(Document document) {
        Metas metas = new Metas();
        for (Element element : document.getElementsByTag("meta")) {
            String content = element.attr("content").strip();
            for (String naming : NAMING) {
                String name = content.isEmpty() ? "" : element.attr(naming);
                if (!name.isEmpty()) {
                    metas.contents
                            .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(content);
                }
            }
        }
        return metas;
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
}
