package org.wiredesk.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.ingest.cleaning.Layout;

/** Works out where on the page each block stands, and what the names of the elements around it call it. */
final class PageLayout {
    private static final int PARAGRAPH_WORDS = 12;

    /** Parts of class and id names, and what they hint at. */
    private record Hint(int bit, List<String> parts) {}

    private static final List<Hint> HINTS = List.of(
            new Hint(
                    Layout.HINT_RELATED,
                    List.of(
                            "related",
                            "recirc",
                            "more-",
                            "most-",
                            "trending",
                            "teaser",
                            "recommend",
                            "popular",
                            "outbrain",
                            "taboola",
                            "read-next",
                            "readmore",
                            "read-more",
                            "promo-card",
                            "sidebar",
                            "rail",
                            "aside",
                            "widget",
                            "latest",
                            "carousel",
                            "river",
                            "onward",
                            "also")),
            new Hint(
                    Layout.HINT_PROMO,
                    List.of(
                            "newsletter",
                            "subscri",
                            "signup",
                            "sign-up",
                            "promo",
                            "advert",
                            "sponsor",
                            "banner",
                            "paywall",
                            "donat",
                            "app-",
                            "ad-",
                            "-ad",
                            "ads",
                            "cta",
                            "marketing",
                            "offer",
                            "affiliate",
                            "product")),
            new Hint(Layout.HINT_BYLINE, List.of("byline", "author", "contributor", "writer", "bio")),
            new Hint(
                    Layout.HINT_CAPTION,
                    List.of(
                            "caption",
                            "credit",
                            "figure",
                            "image",
                            "photo",
                            "gallery",
                            "media",
                            "video",
                            "wp-caption",
                            "player")),
            new Hint(Layout.HINT_COMMENT, List.of("comment", "disqus", "livefyre", "discussion")),
            new Hint(Layout.HINT_SHARE, List.of("share", "social", "sharing", "toolbar", "tools", "follow")),
            new Hint(
                    Layout.HINT_META,
                    List.of(
                            "meta",
                            "date",
                            "time",
                            "tags",
                            "tag-",
                            "topics",
                            "breadcrumb",
                            "kicker",
                            "category",
                            "keywords",
                            "copyright",
                            "disclaimer",
                            "legal",
                            "timestamp",
                            "label")),
            new Hint(
                    Layout.HINT_FURNITURE,
                    List.of(
                            "nav",
                            "menu",
                            "footer",
                            "header",
                            "masthead",
                            "cookie",
                            "consent",
                            "modal",
                            "popup",
                            "search",
                            "login",
                            "skip",
                            "sr-only",
                            "screen-reader",
                            "visually-hidden",
                            "hidden",
                            "print-only",
                            "toc")),
            new Hint(
                    Layout.HINT_STORY,
                    List.of(
                            "article-body",
                            "articlebody",
                            "story-body",
                            "storybody",
                            "entry-content",
                            "post-content",
                            "article-content",
                            "article__body",
                            "article__content",
                            "body-content",
                            "richtext",
                            "rich-text",
                            "story-text",
                            "article-text",
                            "content-body",
                            "article_body",
                            "paragraph",
                            "body-text",
                            "post-body",
                            "content__body",
                            "story-content",
                            "articletext",
                            "td-post-content",
                            "main-content",
                            "article-para")));

    private PageLayout() {}

    static List<Layout> of(Element root, List<Block> blocks) {
        return layouts(root, blocks, MainContent.find(root, blocks));
    }

    static List<Layout> ofFragment(Element root, List<Block> blocks) {
        return layouts(root, blocks, root);
    }

    private static List<Layout> layouts(Element root, List<Block> blocks, @Nullable Element main) {
        Map<Element, int[]> siblings = new IdentityHashMap<>();
        for (Block block : blocks) {
            if (block.words() >= PARAGRAPH_WORDS && block.linkShare() < 0.5) {
                siblings.computeIfAbsent(container(block), element -> new int[1])[0] += block.words();
            }
        }
        Map<Element, int[]> named = new IdentityHashMap<>();
        Map<String, Integer> hinted = new HashMap<>();
        List<Layout> layouts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int[] around = around(block.parent(), root, named, hinted);
            int[] words = siblings.get(container(block));
            layouts.add(new Layout(
                    block.linkShare(),
                    main != null && !MainContent.isIn(block.parent(), main),
                    around[0],
                    words == null ? 0 : words[0],
                    tag(block.parent()),
                    around[1]));
        }
        return layouts;
    }

    private static Element container(Block block) {
        Element parent = block.parent().parent();
        return parent == null ? block.parent() : parent;
    }

    /** Hints of an element and all around it, and its depth; computed once per element. */
    private static int[] around(Element element, Element root, Map<Element, int[]> named, Map<String, Integer> hinted) {
        List<Element> path = new ArrayList<>();
        int[] known = null;
        for (Element at = element; at != null && known == null; at = at == root ? null : at.parent()) {
            known = named.get(at);
            if (known == null) {
                path.add(at);
            }
        }
        int hints = known == null ? 0 : known[0];
        int depth = known == null ? 0 : known[1];
        for (int i = path.size() - 1; i >= 0; i--) {
            hints |= hints(path.get(i), hinted);
            depth++;
            named.put(path.get(i), new int[] {hints, depth});
        }
        return new int[] {hints, depth};
    }

    private static int hints(Element element, Map<String, Integer> hinted) {
        int hints =
                switch (element.normalName()) {
                    case "nav", "footer", "header", "menu", "form", "dialog", "button" -> Layout.HINT_FURNITURE;
                    case "aside" -> Layout.HINT_RELATED;
                    case "figcaption", "figure" -> Layout.HINT_CAPTION;
                    case "time", "address" -> Layout.HINT_META;
                    case "article", "main" -> Layout.HINT_ARTICLE;
                    default -> 0;
                };
        if (element.normalName().equals("body") || element.normalName().equals("html")) {
            return hints;
        }
        String names = element.className()
                + ' '
                + element.id()
                + ' '
                + element.attr("itemprop")
                + ' '
                + element.attr("role")
                + ' '
                + element.attr("data-testid")
                + ' '
                + element.attr("data-component");
        return names.isBlank() ? hints : hints | hinted.computeIfAbsent(names, PageLayout::hintsOf);
    }

    private static int hintsOf(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        int hints = 0;
        for (Hint hint : HINTS) {
            for (String part : hint.parts) {
                if (lower.contains(part)) {
                    hints |= hint.bit;
                    break;
                }
            }
        }
        return hints;
    }

    private static int tag(Element parent) {
        Element at = parent;
        for (int up = 0; at != null && up < 3; up++) {
            switch (at.normalName()) {
                case "h1" -> {
                    return 3;
                }
                case "h2", "h3", "h4", "h5", "h6" -> {
                    return 2;
                }
                case "li" -> {
                    return 4;
                }
                case "figcaption", "caption" -> {
                    return 5;
                }
                case "td", "th" -> {
                    return 6;
                }
                case "p" -> {
                    return 1;
                }
                default -> at = at.parent();
            }
        }
        return 7;
    }
}
