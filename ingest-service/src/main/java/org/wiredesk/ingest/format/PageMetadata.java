package org.wiredesk.ingest.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.contract.Author;
import org.wiredesk.contract.Json;
import org.wiredesk.contract.MalformedEventException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a page states about its article: JSON-LD first, then OpenGraph and other meta elements. */
final class PageMetadata {
    private static final int DEEPEST = 8;

    private PageMetadata() {}

    static StatedText read(Document document, Story story) {
        StatedText stated = new StatedText();
        Map<String, String> metas = metas(document);
        for (Element script : document.select("script[type=application/ld+json]")) {
            jsonLd(script.data(), story, stated);
        }
        if (story.headline == null) {
            story.headline = story.text(meta(metas, "og:title", "twitter:title"));
        }
        if (story.url == null) {
            Element canonical = document.selectFirst("link[rel=canonical][href]");
            story.url = story.text(canonical == null ? meta(metas, "og:url") : canonical.attr("href"));
        }
        if (story.sourceName == null) {
            story.sourceName = story.text(meta(metas, "og:site_name"));
        }
        story.published(PublicationTime.parse(meta(
                metas, "article:published_time", "date", "dc.date", "dc.date.issued", "pubdate", "parsely-pub-date")));
        if (story.authors.isEmpty()) {
            author(meta(metas, "author", "parsely-author", "dc.creator"), story);
        }
        if (story.language == null) {
            Element html = document.selectFirst("html[lang]");
            story.language = html == null ? null : story.text(html.attr("lang"));
        }
        stated.addHeadline(story.headline);
        stated.addDescription(meta(metas, "og:description", "description", "twitter:description"));
        return stated;
    }

    /** Contents of meta elements by property or name in lower case; of several the first. */
    private static Map<String, String> metas(Document document) {
        Map<String, String> metas = new HashMap<>();
        for (Element element : document.select("meta[content]")) {
            String content = element.attr("content").strip();
            if (!content.isEmpty()) {
                metas.putIfAbsent(element.attr("property").toLowerCase(Locale.ROOT), content);
                metas.putIfAbsent(element.attr("name").toLowerCase(Locale.ROOT), content);
            }
        }
        return metas;
    }

    private static @Nullable String meta(Map<String, String> metas, String... names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    private static void jsonLd(String json, Story story, StatedText stated) {
        try {
            article(Json.readTree(json.strip().getBytes(UTF_8)), story, stated, 0);
        } catch (MalformedEventException e) {
            // Broken JSON-LD is common, and only a second source of what the page says anyway.
            return;
        }
    }

    private static void article(JsonNode node, Story story, StatedText stated, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> article(item, story, stated, depth + 1));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                take(node, story);
                stated.addBody(text(node.path("articleBody")));
            } else if (node.has("@graph")) {
                article(node.get("@graph"), story, stated, depth + 1);
            } else if (node.path("mainEntity").isObject()) {
                article(node.get("mainEntity"), story, stated, depth + 1);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("").toLowerCase(Locale.ROOT);
        return name.endsWith("article") || name.endsWith("blogposting") || name.endsWith("report");
    }

    private static void take(JsonNode node, Story story) {
        if (story.headline == null) {
            story.headline = story.text(text(node.path("headline")));
        }
        story.published(PublicationTime.parse(text(node.path("datePublished"))));
        if (story.modifiedAt == null) {
            PublicationTime modified = PublicationTime.parse(text(node.path("dateModified")));
            story.modifiedAt = modified == null ? null : modified.instant();
        }
        if (story.sourceName == null) {
            story.sourceName = story.text(text(node.path("publisher").path("name")));
        }
        if (story.authors.isEmpty()) {
            authors(node.path("author"), story);
        }
        if (story.copyrightNotice == null) {
            story.copyrightNotice = story.text(text(node.path("copyrightNotice")));
        }
    }

    private static void authors(JsonNode author, Story story) {
        if (author.isArray()) {
            author.forEach(one -> authors(one, story));
        } else if (author.isTextual()) {
            author(author.textValue(), story);
        } else if (author.isObject() && !author.path("@type").asText("").endsWith("Organization")) {
            author(text(author.path("name")), story);
        }
    }

    private static void author(@Nullable String name, Story story) {
        String mended = story.text(name);
        if (mended != null && !mended.startsWith("http")) {
            story.authors.add(new Author(mended, null, null));
        }
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }
}
