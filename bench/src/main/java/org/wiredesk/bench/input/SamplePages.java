package org.wiredesk.bench.input;

import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Fictional articles as pages with the furniture of news sites: menus, teasers, sharing, scripts, styles and a footer. */
final class SamplePages {
    private static final int MENU = 60;
    private static final int TEASERS = 40;
    private static final int SCRIPTS = 12;

    private SamplePages() {}

    static List<PageWithText> fictional(int count) {
        List<PageWithText> pages = new ArrayList<>(count);
        for (byte[] text : SampleArticles.fictional(count)) {
            String article = new String(text, UTF_8);
            pages.add(new PageWithText(page(article), SampleArticles.story(article)));
        }
        return pages;
    }

    private static String page(String text) {
        StringBuilder page = new StringBuilder(
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Gazette</title>");
        for (int i = 0; i < SCRIPTS; i++) {
            page.append("<script>window.q")
                    .append(i)
                    .append("=window.q||[];q.push({\"slot\":")
                    .append(i);
            page.append(",\"sizes\":[[300,250],[728,90]],\"targeting\":{\"section\":\"news\"}});</script>");
        }
        page.append("</head><body><header class=\"site-header\"><nav><ul>");
        for (int i = 0; i < MENU; i++) {
            page.append("<li class=\"menu-item\"><a href=\"/section/")
                    .append(i)
                    .append("\">Section ")
                    .append(i)
                    .append("</a></li>");
        }
        page.append("</ul></nav></header><main><article class=\"story\"><h1>Ferry returns to the outer islands</h1><div"
                + " class=\"share\">");
        page.append("<a href=\"#f\">Share</a><a href=\"#m\">Mail</a></div><div class=\"story-body\">");
        for (String paragraph : text.split("\n\n")) {
            page.append("<p>").append(paragraph.strip().replace("\"", "&quot;")).append("</p>\n");
        }
        page.append("</div></article><aside class=\"related\"><h2>More news</h2>");
        for (int i = 0; i < TEASERS; i++) {
            page.append("<div class=\"teaser\"><a href=\"/t/")
                    .append(i)
                    .append("\"><img src=\"/i/")
                    .append(i);
            page.append(".jpg\" alt=\"\"><h3>Bakers strike over flour prices ")
                    .append(i)
                    .append("</h3></a><p>Third week.</p></div>");
        }
        return page.append("</aside></main><footer><p>Copyright 2026 Gazette. All rights"
                        + " reserved.</p></footer></body></html>")
                .toString();
    }
}
